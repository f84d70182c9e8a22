package dev.gameday.exchange.reference;

import dev.gameday.catalog.Fault;
import dev.gameday.coverage.Risk;
import dev.gameday.exchange.reference.Things.Dependency;
import dev.gameday.exchange.reference.Things.Feature;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FactTimeline;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A failure mode and how its story goes. */
final class Mode {
    record Acceptance(String by, String reason, LocalDate until, Instant at) {}

    static final class Step {
        final FallbackKind kind;
        final @Nullable Dependency reliesOn;
        final Instant createdAt;

        @Nullable
        Instant builtAt;

        Step(FallbackKind kind, @Nullable Dependency reliesOn, Instant createdAt) {
            this.kind = kind;
            this.reliesOn = reliesOn;
            this.createdAt = createdAt;
        }
    }

    final UUID id;
    final Feature feature;
    final Scenario scenario;
    final int arrivesInWeek;
    final List<Step> steps = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    private @Nullable FactTimeline facts;
    String expected = "";
    long version;
    FallbackState fallback = FallbackState.NONE;

    @Nullable
    Acceptance acceptance;

    boolean retired;

    /** Its chain changes at most once a week. */
    int changedInWeek = -1;

    /** How it stood after the latest conclusive verdict; null before, and after a material change. */
    @Nullable
    VerdictResult standing;

    int exercisedInWeek = -100;

    Mode(UUID id, Feature feature, Scenario scenario, int arrivesInWeek) {
        this.id = id;
        this.feature = feature;
        this.scenario = scenario;
        this.arrivesInWeek = arrivesInWeek;
    }

    Dependency dependency() {
        return scenario.dependency;
    }

    Fault fault() {
        return scenario.fault;
    }

    int risk() {
        return Risk.of(feature.need, dependency().reliability);
    }

    void arrive(Instant at) {
        facts = new FactTimeline(at, feature.app.team.id(), feature.need);
        scenario.exists(at);
    }

    boolean known() {
        return facts != null;
    }

    FactTimeline facts() {
        if (facts == null) {
            throw new IllegalStateException("Not in scope yet");
        }
        return facts;
    }

    /** In force at the end of the day. */
    boolean inScope(LocalDate day) {
        return known()
                && !retired
                && feature.archivedAt == null
                && (acceptance == null || acceptance.until.isBefore(day));
    }

    boolean retestDue() {
        return findings.stream().anyMatch(Finding::fixed);
    }

    boolean proven() {
        return standing == VerdictResult.PASSED;
    }
}
