package dev.gameday.catalog;

import java.util.UUID;

/**
 * Published in the same transaction when a feature's reliance on a dependency turned hard or soft (a material change) or
 * ended (its failure modes retire).
 */
public record RelianceChanged(UUID featureId, UUID dependencyId, boolean ended) {}
