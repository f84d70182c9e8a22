package dev.gameday.coverage;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds small histories; times are local to Chicago, where the campaign was. */
final class Histories {
    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final UUID MODE = new UUID(1, 1);
    static final UUID APPLICATION = new UUID(2, 1);
    static final UUID TEAM = new UUID(3, 1);
    static final UUID FEATURE = new UUID(4, 1);
    static final UUID DEPENDENCY = new UUID(5, 1);

    private final List<ModeFact> facts = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Validity> validities = new ArrayList<>();
    private int verdicts;

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static ModeFact fact(String from, @Nullable String to, FallbackState fallback) {
        return new ModeFact(
                MODE,
                at(from),
                to == null ? null : at(to),
                APPLICATION,
                FEATURE,
                DEPENDENCY,
                TEAM,
                NeedLevel.CORE,
                fallback,
                true,
                null,
                null);
    }

    static ModeFact uncounted(ModeFact fact) {
        return with(fact, false, fact.acceptedUntil(), fact.materialAt());
    }

    static ModeFact accepted(ModeFact fact, String until) {
        return with(fact, fact.counted(), day(until), fact.materialAt());
    }

    static ModeFact changed(ModeFact fact, String materialAt) {
        return with(fact, fact.counted(), fact.acceptedUntil(), at(materialAt));
    }

    private static ModeFact with(
            ModeFact fact, boolean counted, @Nullable LocalDate acceptedUntil, @Nullable Instant materialAt) {
        return new ModeFact(
                fact.mode(),
                fact.from(),
                fact.to(),
                fact.application(),
                fact.feature(),
                fact.dependency(),
                fact.team(),
                fact.needLevel(),
                fact.fallback(),
                counted,
                acceptedUntil,
                materialAt);
    }

    Histories facts(ModeFact... added) {
        facts.addAll(List.of(added));
        return this;
    }

    Histories valid(int weeks, String from) {
        validities.add(new Validity(weeks, at(from)));
        return this;
    }

    /** A verdict recorded ten minutes after its injection and revealed at the time given. */
    Evidence verdict(VerdictResult result, String injectedAt, String revealedAt) {
        return verdict(result, injectedAt, at(injectedAt).plusSeconds(600), at(revealedAt), null);
    }

    Evidence verdict(
            VerdictResult result, String injectedAt, Instant recordedAt, Instant revealedAt, @Nullable UUID corrects) {
        Instant countsFrom = recordedAt.isAfter(revealedAt) ? recordedAt : revealedAt;
        Evidence verdict =
                new Evidence(new UUID(9, verdicts++), MODE, result, corrects, at(injectedAt), recordedAt, countsFrom);
        evidence.add(verdict);
        return verdict;
    }

    CoverageHistory build() {
        return new CoverageHistory(facts, evidence, validities);
    }

    CoverageCounts on(String day) {
        return Coverage.asOf(day(day), ZONE, build()).program();
    }

    /** The state of the only failure mode. */
    CoverageState stateOn(String day) {
        return Coverage.asOf(day(day), ZONE, build()).modes().getFirst().state();
    }
}
