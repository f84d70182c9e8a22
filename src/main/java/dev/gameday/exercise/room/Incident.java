package dev.gameday.exercise.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is handled on its own during a game day.
 *
 * @param real it really broke: no part of the exercise, and in nothing that is measured
 * @param facts what the dispatcher says of it
 * @param endedAt null while it goes on
 * @param log what was written about it, oldest first
 */
public record Incident(
        UUID id,
        boolean real,
        IncidentFacts facts,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<RoomEntry> log) {

    public boolean isRunning() {
        return endedAt == null;
    }
}
