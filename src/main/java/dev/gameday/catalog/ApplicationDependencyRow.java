package dev.gameday.catalog;

import java.util.UUID;

/**
 * An application's reliance on a dependency as a whole.
 *
 * @param features how many of its features are known to rely on it
 */
public record ApplicationDependencyRow(
        UUID dependencyId, String dependencyName, DependencyKind kind, Reliability reliability, int features) {}
