package dev.gameday.program;

import org.jspecify.annotations.Nullable;

/**
 * A team to create.
 *
 * @param capacity failure modes the team can prepare per exercise, 0..1000
 */
public record NewTeam(@Nullable String name, @Nullable Integer capacity) {
    /** What a team can prepare when nobody said anything else. */
    public static final int USUAL_CAPACITY = 5;
}
