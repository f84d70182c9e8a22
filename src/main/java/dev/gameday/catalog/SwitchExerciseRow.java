package dev.gameday.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time when a kill switch was really switched, as recorded. */
public record SwitchExerciseRow(
        UUID id,
        UUID killSwitchId,
        LocalDate exercisedOn,
        String exercisedBy,
        @Nullable Integer tookSeconds,
        String note,
        Instant recordedAt) {}
