package dev.gameday.exercise.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that really broke while a game day was on. It has its own log and touches nothing that the exercise measures.
 *
 * @param endedAt null while it goes on
 * @param log its own entries, oldest first
 */
public record RealIncident(
        UUID id, String text, Instant startedAt, @Nullable Instant endedAt, List<RoomEntry> log) {}
