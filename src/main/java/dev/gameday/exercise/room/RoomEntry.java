package dev.gameday.exercise.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a day's room; never changes.
 *
 * @param aboutId the request that it answers, or the incident that it belongs to
 * @param by the name of whoever wrote it
 */
public record RoomEntry(
        UUID id,
        RoomChannel channel,
        EntryKind kind,
        String text,
        @Nullable UUID aboutId,
        Instant at,
        String by) {}
