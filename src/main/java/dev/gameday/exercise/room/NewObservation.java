package dev.gameday.exercise.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * "I noticed something"; what it was may follow.
 *
 * @param requestId made by the client; a repeat with the same one changes nothing and gets the same answer
 */
public record NewObservation(String text, @Nullable UUID applicationId, UUID requestId) {
    /** The press alone. */
    public static NewObservation now(UUID requestId) {
        return new NewObservation("", null, requestId);
    }
}
