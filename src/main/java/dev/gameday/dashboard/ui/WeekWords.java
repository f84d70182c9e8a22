package dev.gameday.dashboard.ui;

import dev.gameday.base.ui.Dates;
import dev.gameday.dashboard.ThisWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The week's heading and the line under it. */
final class WeekWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private WeekWords() {}

    static String title(ThisWeek week) {
        return "Week " + week.today().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Like "29 Oct to 4 Nov 2012 · 8 days to election day · next exercise Fri 2 Nov, 14:00". */
    static String sub(ThisWeek week) {
        LocalDate today = week.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        String dates = Dates.shortDay(monday) + " to " + Dates.shortDay(sunday) + " " + sunday.getYear();
        return dates + deadline(week) + " · " + exercise(week);
    }

    private static String deadline(ThisWeek week) {
        LocalDate deadline = week.program().deadline();
        if (deadline == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(week.today(), deadline);
        String name = deadlineName(week);
        if (days == 0) {
            return " · today is " + name;
        }
        return " · " + days(Math.abs(days)) + (days > 0 ? " to " : " since ") + name;
    }

    static String deadlineName(ThisWeek week) {
        String name = week.program().deadlineName();
        return name.isBlank() ? "the deadline" : name;
    }

    private static String exercise(ThisWeek week) {
        return week.nextGameDay()
                .map(day -> "next exercise "
                        + SHORT.format(day.startsAt().atZone(week.zone())) + ", "
                        + Dates.time(day.startsAt(), week.zone()))
                .orElseGet(() -> "next exercise " + nextByCadence(week));
    }

    /** When the cadence says that the next exercise is. */
    static String nextByCadence(ThisWeek week) {
        LocalDate day = week.program().exerciseOnOrAfter(week.today());
        return SHORT.format(day) + ", " + TIME.format(week.program().exerciseTime());
    }

    /** Like "in 3 days". */
    static String relative(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        return days > 0 ? "in " + days(days) : days(-days) + " ago";
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
