package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.HiddenDependency;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dependency that nobody had written down; what is missing is guessed. */
record HiddenDependencyBody(
        @Nullable UUID applicationId,
        @Nullable String name,
        @Nullable DependencyKind kind,
        @Nullable Set<UUID> featureIds,
        @Nullable Boolean hard,
        @Nullable Set<Fault> seen) {

    HiddenDependency command() {
        return new HiddenDependency(
                Check.present("applicationId", applicationId),
                Objects.requireNonNullElse(featureIds, Set.of()),
                name,
                kind,
                !Boolean.FALSE.equals(hard),
                seen);
    }
}
