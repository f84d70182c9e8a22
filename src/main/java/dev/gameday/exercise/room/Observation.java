package dev.gameday.exercise.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody noticed during a game day.
 *
 * @param at when they pressed, by the server's clock
 * @param by their name
 * @param mark what the organizers made of it; null for whom that is still secret
 * @param injectionId what it was matched to; null for whom that is still secret
 */
public record Observation(
        UUID id,
        UUID gameDayId,
        Instant at,
        UUID byId,
        String by,
        String text,
        @Nullable UUID applicationId,
        @Nullable String applicationName,
        @Nullable Mark mark,
        @Nullable UUID injectionId) {

    Observation withoutMark() {
        return new Observation(id, gameDayId, at, byId, by, text, applicationId, applicationName, null, null);
    }
}
