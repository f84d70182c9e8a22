package dev.gameday.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a blackout window.
 *
 * @param lastDay inclusive; {@value #LONGEST} days at most, so that nobody forgets an application for good
 * @param reason one line, for whoever wonders why the application is left out
 */
public record BlackoutData(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String reason) {
    public static final int LONGEST = 370;
}
