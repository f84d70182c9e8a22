package dev.gameday.exercise;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FaultCatalog;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dependency that nobody had written down and that an injection brought to light.
 *
 * @param featureIds of the application, those that turned out to rely on it; empty: all core ones
 * @param kind of one that is new; null: guessed from its name
 * @param seen how it failed in the injection, to be judged there; empty: it did not; null: as is most obvious
 */
public record HiddenDependency(
        UUID applicationId,
        Set<UUID> featureIds,
        @Nullable String name,
        @Nullable DependencyKind kind,
        boolean hard,
        @Nullable Set<Fault> seen) {

    /**
     * How it most likely failed: as the injected dependency did when it is that one, else as its kind is known for.
     *
     * @param dependencyId null: one that is new
     */
    public static Fault obvious(ScenarioDetail injected, @Nullable UUID dependencyId, DependencyKind kind) {
        return injected.dependencyId().equals(dependencyId)
                ? injected.fault()
                : FaultCatalog.first(kind).getFirst().fault();
    }
}
