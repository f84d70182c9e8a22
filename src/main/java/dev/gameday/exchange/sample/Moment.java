package dev.gameday.exchange.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** A time in the data file, local to the program's zone. A date alone means the end of that day's work. */
record Moment(LocalDateTime local) implements Comparable<Moment> {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    @JsonCreator
    static Moment of(String text) {
        return new Moment(
                text.contains("T")
                        ? LocalDateTime.parse(text)
                        : LocalDate.parse(text).atTime(END_OF_WORK));
    }

    Instant in(ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    Moment plusMinutes(int minutes) {
        return new Moment(local.plusMinutes(minutes));
    }

    @Override
    public int compareTo(Moment other) {
        return local.compareTo(other.local);
    }

    boolean isAfter(Moment other) {
        return compareTo(other) > 0;
    }

    static Moment later(Moment a, Moment b) {
        return a.isAfter(b) ? a : b;
    }
}
