package dev.gameday.catalog.api;

import dev.gameday.catalog.SwitchExercise;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time when a kill switch was really switched; sending it again with the same request id changes nothing. */
record NewSwitchExercise(
        @Nullable UUID requestId,
        @Nullable LocalDate exercisedOn,
        @Nullable String exercisedBy,
        @Nullable Integer tookSeconds,
        @Nullable String note) {

    SwitchExercise data() {
        return new SwitchExercise(exercisedOn, exercisedBy, tookSeconds, note);
    }
}
