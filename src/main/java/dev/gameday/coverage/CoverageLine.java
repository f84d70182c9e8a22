package dev.gameday.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One set's counts by name.
 *
 * @param id the application's or team's id, or the need level; null for applications without a team
 */
public record CoverageLine(@Nullable String id, String name, CoverageCounts counts) {}
