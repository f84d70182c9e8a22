package dev.gameday.catalog;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which blackout windows a list shows.
 *
 * @param text in the application's name or the reason
 * @param applicationId null: of every application that is not archived
 * @param from those that end on this day or later; null: those that are over, too
 */
public record BlackoutFilter(
        String text, @Nullable UUID applicationId, @Nullable LocalDate from) {
    public static final BlackoutFilter ALL = new BlackoutFilter("", null, null);

    public static BlackoutFilter ofApplication(UUID applicationId) {
        return new BlackoutFilter("", applicationId, null);
    }

    public BlackoutFilter from(@Nullable LocalDate day) {
        return new BlackoutFilter(text, applicationId, day);
    }
}
