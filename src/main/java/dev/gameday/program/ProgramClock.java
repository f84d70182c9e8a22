package dev.gameday.program;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The time that the program lives in. Every feature takes the time from here, never from the machine.
 *
 * <p>Real programs live in the present. The sample program lives on its settable program date, at the present time of
 * day. A history import (the sample's data file) replays the past with {@link #at}.
 */
public interface ProgramClock {

    Instant now();

    /** The program's time zone; fixed at set-up. */
    ZoneId zone();

    /** The current day in the program's zone. */
    default LocalDate today() {
        return dayOf(now());
    }

    default LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** The first instant after the day; "as of the day" means everything that took effect before it. */
    default Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** Whether this thread runs a history import, which has a time of its own. */
    default boolean replaying() {
        return false;
    }

    /** Runs the work as if it were that time, on this thread only. For history imports. */
    <T> T at(Instant instant, Supplier<T> work);
}
