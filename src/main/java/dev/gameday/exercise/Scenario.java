package dev.gameday.exercise;

import dev.gameday.base.Routes;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.Unrecorded;
import dev.gameday.catalog.Fault;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A repeatable script for one fault of one dependency. */
@Entity
@Recorded(value = "scenario", route = Routes.SCENARIOS)
@Table(name = "scenario")
@SuppressWarnings("UnusedVariable") // what only SQL reads
class Scenario {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dependencyId;

    @Enumerated(EnumType.STRING)
    private Fault fault;

    @Embedded
    private ScriptTexts texts;

    private String alertMatchers = "";

    private Instant createdAt;

    /** Whether somebody has written it; until then it says what is derived from the catalogue of faults. */
    @Unrecorded
    private boolean written;

    @ElementCollection
    @CollectionTable(name = "scenario_builds_on", joinColumns = @JoinColumn(name = "scenario_id"))
    @Column(name = "lighter_id")
    private Set<UUID> buildsOn = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Scenario() {}

    Scenario(UUID dependencyId, Fault fault, ScriptTexts texts, Instant now) {
        this.id = UUID.randomUUID();
        this.dependencyId = dependencyId;
        this.fault = fault;
        this.texts = texts;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID dependencyId() {
        return dependencyId;
    }

    Fault fault() {
        return fault;
    }

    String title() {
        return texts.title();
    }

    boolean isWritten() {
        return written;
    }

    boolean existsBefore(Instant horizon) {
        return createdAt.isBefore(horizon);
    }

    /** Needed from now on, should it so far have come up only later in a story told at its dates. */
    void existsFrom(Instant now) {
        if (createdAt.isAfter(now)) {
            createdAt = now;
        }
    }

    ScriptTexts texts() {
        return texts;
    }

    void describe(ScriptTexts changed) {
        texts = changed;
        written = true;
    }

    /** @param matchers which alerts it should set off; empty: those of its dependency */
    void expectAlerts(String matchers) {
        alertMatchers = matchers;
    }

    void setBuildsOn(Set<UUID> lighter) {
        buildsOn.retainAll(lighter);
        buildsOn.addAll(lighter);
    }
}
