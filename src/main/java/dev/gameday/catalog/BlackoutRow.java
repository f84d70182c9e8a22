package dev.gameday.catalog;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Dates when an application may not be exercised.
 *
 * @param application its name
 * @param lastDay inclusive
 */
public record BlackoutRow(
        UUID id,
        UUID applicationId,
        String application,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        long version) {

    /** Whether it holds on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public BlackoutData data() {
        return new BlackoutData(firstDay, lastDay, reason);
    }
}
