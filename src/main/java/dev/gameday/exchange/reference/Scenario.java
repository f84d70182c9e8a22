package dev.gameday.exchange.reference;

import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.exchange.reference.Things.Dependency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one scenario of a dependency's fault. */
final class Scenario {
    final UUID id;
    final Dependency dependency;
    final Fault fault;
    final int minutes;
    final List<Mode> modes = new ArrayList<>();
    final List<Scenario> buildsOn = new ArrayList<>();

    /** With its first failure mode. */
    @Nullable
    Instant createdAt;

    boolean hasRun;

    Scenario(UUID id, Dependency dependency, Fault fault, int minutes) {
        this.id = id;
        this.dependency = dependency;
        this.fault = fault;
        this.minutes = minutes;
    }

    void exists(Instant at) {
        if (createdAt == null) {
            createdAt = at;
        }
    }

    String title() {
        return dependency.name + ": " + fault.label().toLowerCase(Locale.ROOT);
    }

    /** Title, hypothesis, method, abort conditions, blast radius, rollback and minutes, as columns have them. */
    Object[] texts() {
        CatalogFault usual = FaultCatalog.of(dependency.kind, fault);
        return new Object[] {
            title(),
            usual.hypothesis(dependency.name),
            usual.method(dependency.name),
            "Users outside the exercise are affected, data could be lost, or the rollback no longer works.",
            "Everything that relies on " + dependency.name + " in this environment.",
            usual.rollback(dependency.name),
            minutes
        };
    }
}
