package dev.gameday.exercise;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as both databases keep them, so that what was written compares equal to what is read. */
final class Moments {
    private Moments() {}

    /** Cut to microseconds; databases would round, and could round into the future. */
    static Instant storable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
