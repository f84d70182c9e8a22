package dev.gameday.catalog;

import java.util.UUID;

/**
 * A feature's reliance on a dependency, with what a list says about both.
 *
 * @param discovered whether that was found the hard way rather than declared
 * @param hard the feature fails with the dependency; otherwise it carries on without it
 */
public record RelianceRow(
        UUID id,
        long version,
        UUID applicationId,
        String applicationName,
        UUID featureId,
        String featureName,
        int rank,
        NeedLevel needLevel,
        UUID dependencyId,
        String dependencyName,
        DependencyKind kind,
        Reliability reliability,
        boolean hard,
        boolean discovered) {}
