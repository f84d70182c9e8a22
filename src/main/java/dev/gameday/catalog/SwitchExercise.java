package dev.gameday.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a kill switch was really switched.
 *
 * @param exercisedBy name or role of who did it
 * @param tookSeconds until it acted; null when nobody measured
 */
public record SwitchExercise(
        @Nullable LocalDate exercisedOn,
        @Nullable String exercisedBy,
        @Nullable Integer tookSeconds,
        @Nullable String note) {}
