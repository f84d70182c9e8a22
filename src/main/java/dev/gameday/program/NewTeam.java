package dev.gameday.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team to create.
 *
 * @param requestId becomes the team's id, so that a repeat is harmless; null to leave it to Gameday
 * @param capacity failure modes the team can prepare per exercise, 0..1000
 */
public record NewTeam(
        @Nullable UUID requestId,
        @Nullable String name,
        @Nullable Integer capacity) {
    /** What a team can prepare when nobody said anything else. */
    public static final int USUAL_CAPACITY = 5;

    public NewTeam(@Nullable String name, @Nullable Integer capacity) {
        this(null, name, capacity);
    }
}
