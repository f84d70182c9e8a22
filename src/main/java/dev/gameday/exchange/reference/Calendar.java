package dev.gameday.exchange.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When things happen in the weeks of the story, each written as days before or after that week's game day. All that prepares a
 * game day follows all that came of the one before.
 *
 * @param first day of the first exercise
 */
record Calendar(LocalDate first, ZoneId zone) {
    /** What happens in the catalog, before anything else of the week. */
    static final int CATALOG = -6;
    /** Work on failure modes: new ones, fixes, fallbacks, acceptances. */
    static final int WORK = -5;
    /** The slice is accepted. */
    static final int PLANNED = -4;

    static final int ANNOUNCED = -2;
    static final int START_HOUR = 14;
    /** The morning after: reveal and close, before the next week's changes. */
    static final int REVEALED = 1;

    LocalDate day(int week) {
        return first.plusDays(7L * week);
    }

    Instant at(int week, int days, int hour, int minute) {
        return day(week).plusDays(days).atTime(hour, minute).atZone(zone).toInstant();
    }

    Instant start(int week) {
        return at(week, 0, START_HOUR, 0);
    }

    Instant revealed(int week) {
        return at(week, REVEALED, 8, 0);
    }
}
