package dev.gameday.catalog.ui;

import dev.gameday.base.ui.Dates;
import dev.gameday.catalog.BlackoutRow;
import java.time.temporal.ChronoUnit;

/** How screens say when a blackout window is. */
final class BlackoutWords {
    private BlackoutWords() {}

    /** Like "W47, Fri 20 Nov 2026 to W1, Thu 31 Dec 2026, 42 days". */
    static String days(BlackoutRow row) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(row.firstDay(), row.lastDay())) + 1;
        return days == 1
                ? Dates.day(row.firstDay())
                : Dates.day(row.firstDay()) + " to " + Dates.day(row.lastDay()) + ", "
                        + Words.count(days, "day", "days");
    }
}
