package dev.gameday.program;

import org.jspecify.annotations.Nullable;

/** New name and capacity of a team whose {@code version} was read. */
public record UpdateTeam(
        long version, @Nullable String name, @Nullable Integer capacity) {}
