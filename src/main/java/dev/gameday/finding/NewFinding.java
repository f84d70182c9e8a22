package dev.gameday.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding to log.
 *
 * @param gameDayId the exercise it belongs to; before that day's reveal only its organizers may say so
 * @param injectionId the injection that showed it; brings its game day
 * @param verdictId the verdict that showed it; brings its injection, failure mode and application
 * @param requestId makes a repeat harmless: the same id logs once
 */
public record NewFinding(
        EditFinding content,
        @Nullable UUID gameDayId,
        @Nullable UUID injectionId,
        @Nullable UUID verdictId,
        @Nullable UUID requestId) {

    /** A finding that no verdict showed. */
    public static NewFinding of(EditFinding content) {
        return new NewFinding(content, null, null, null, null);
    }
}
