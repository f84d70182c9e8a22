package dev.gameday.failuremode;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import java.util.UUID;

/**
 * A fault of a dependency that a feature relies on, not in scope yet.
 *
 * @param description what the fault looks like on this kind of dependency, in one line
 * @param retired whether it was in scope once; putting it in scope brings it back with what was written down
 */
public record FailureModeCandidate(
        UUID featureId,
        String featureName,
        int featureRank,
        NeedLevel needLevel,
        UUID dependencyId,
        String dependencyName,
        DependencyKind dependencyKind,
        Reliability reliability,
        boolean hard,
        Fault fault,
        String description,
        boolean retired) {

    /** The command that puts it in scope. */
    public NewFailureMode toNew() {
        return new NewFailureMode(featureId, dependencyId, fault);
    }
}
