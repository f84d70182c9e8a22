package dev.gameday.failuremode;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which failure modes to list; what is null does not narrow.
 *
 * @param among only these
 */
public record FailureModeFilter(
        @Nullable UUID applicationId,
        @Nullable UUID featureId,
        @Nullable UUID dependencyId,
        @Nullable Scope scope,
        @Nullable Set<UUID> among) {

    public FailureModeFilter(
            @Nullable UUID applicationId,
            @Nullable UUID featureId,
            @Nullable UUID dependencyId,
            @Nullable Scope scope) {
        this(applicationId, featureId, dependencyId, scope, null);
    }

    public static final FailureModeFilter ALL = new FailureModeFilter(null, null, null, null);

    public static FailureModeFilter ofApplication(UUID applicationId) {
        return new FailureModeFilter(applicationId, null, null, null);
    }

    public static FailureModeFilter ofDependency(UUID dependencyId) {
        return new FailureModeFilter(null, null, dependencyId, null);
    }

    public FailureModeFilter withScope(@Nullable Scope wanted) {
        return new FailureModeFilter(applicationId, featureId, dependencyId, wanted, among);
    }

    public FailureModeFilter among(Set<UUID> modes) {
        return new FailureModeFilter(applicationId, featureId, dependencyId, scope, Set.copyOf(modes));
    }
}
