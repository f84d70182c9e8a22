package dev.gameday.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A machine clock that runs on, but can be set: {@code @Import(MovableClock.Setting.class)}. Set it in each test, since
 * contexts are shared.
 */
public final class MovableClock extends Clock {
    private volatile Instant setTo = Instant.now();
    private volatile long setAt = System.nanoTime();

    /** The time is now that; from then on it runs as usual. */
    public void set(Instant instant) {
        setTo = instant;
        setAt = System.nanoTime();
    }

    @Override
    public Instant instant() {
        return setTo.plusNanos(System.nanoTime() - setAt);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("Instants only");
    }

    /** Puts it in the place of the real one. */
    @TestConfiguration
    public static class Setting {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
