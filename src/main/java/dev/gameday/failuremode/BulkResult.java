package dev.gameday.failuremode;

import java.util.UUID;

/**
 * What came of a change to many failure modes.
 *
 * @param batchId to take it back with
 * @param unchanged how many were so already
 */
public record BulkResult(UUID batchId, int changed, int unchanged) {}
