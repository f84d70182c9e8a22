package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private static final Instant START = Instant.parse("2026-11-19T10:00:00Z");
    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void aFewMistakesCostNothing() {
        fail(LoginThrottle.FREE_FAILURES - 1);
        assertThat(throttle.wait("a@x", "10.0.0.1")).isZero();
    }

    @Test
    void furtherFailuresWaitLongerAndLonger() {
        fail(LoginThrottle.FREE_FAILURES);
        Duration first = throttle.wait("a@x", "10.0.0.1");
        fail(5);
        assertThat(first).isPositive();
        assertThat(throttle.wait("a@x", "10.0.0.1")).isGreaterThan(first.multipliedBy(10));
        clock.set(START.plus(Duration.ofMinutes(6)));
        assertThat(throttle.wait("a@x", "10.0.0.1")).isZero();
    }

    @Test
    void theOwnerAtAnotherAddressIsNotLockedOut() {
        fail(50);
        assertThat(throttle.wait("a@x", "10.0.0.2")).isZero();
        assertThat(throttle.wait("b@x", "10.0.0.1")).isZero();
    }

    @Test
    void successForgivesWhatWasBefore() {
        fail(20);
        throttle.succeeded("a@x", "10.0.0.1");
        assertThat(throttle.wait("a@x", "10.0.0.1")).isZero();
    }

    private void fail(int times) {
        clock.set(START);
        for (int i = 0; i < times; i++) {
            throttle.failed("a@x", "10.0.0.1");
        }
    }
}
