package dev.gameday.catalog.api;

import dev.gameday.catalog.BlackoutData;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A blackout window to add; sending it again with the same request id changes nothing. */
record NewBlackout(
        @Nullable UUID requestId,
        @Nullable UUID applicationId,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String reason) {

    BlackoutData data() {
        return new BlackoutData(firstDay, lastDay, reason);
    }
}
