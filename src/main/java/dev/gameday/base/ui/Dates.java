package dev.gameday.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Dates as every screen writes them: with their ISO week, in the program's zone. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** Like "W47". */
    public static String week(LocalDate day) {
        return "W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Like "W47, Thu 19 Nov 2026". */
    public static String day(LocalDate day) {
        return week(day) + ", " + DAY.format(day);
    }

    /** Like "19 Nov", for where space is scarce and the year is clear. */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** Like "W47, Thu 19 Nov 2026, 14:00". */
    public static String full(Instant instant, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return day(there.toLocalDate()) + ", " + TIME.format(there);
    }

    /** Like "W47, Thu 19 Nov 2026". */
    public static String day(Instant instant, ZoneId zone) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** Like "14:00". */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
