package dev.gameday.exercise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody was told about a game day.
 *
 * @param startsAt the start of the day as known then
 * @param movedFrom its start before; null: it did not move
 * @param text the schedule that was published; empty for others
 * @param sentBy by name; empty for the account that is gone
 * @param seenBy how many have seen it; null for whom that is not said
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        Instant startsAt,
        @Nullable Instant movedFrom,
        String text,
        Instant sentAt,
        String sentBy,
        @Nullable Integer seenBy) {

    /** Somebody who has seen a notice, and since when; null: not yet. */
    public record Reader(
            UUID accountId, String name, @Nullable Instant since) {}
}
