package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.security.LoginThrottle.Attempt;
import dev.gameday.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private static final Instant START = Instant.parse("2026-11-19T10:00:00Z");
    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @BeforeEach
    void start() {
        clock.set(START);
    }

    @Test
    void aFewMistakesCostNothing() {
        fail("a@x", "10.0.0.1", null, LoginThrottle.FREE_FOR_PAIR - 1);
        assertThat(wait("a@x", "10.0.0.1", null)).isZero();
    }

    @Test
    void furtherFailuresWaitLongerAndLongerUpToFiveMinutes() {
        fail("a@x", "10.0.0.1", null, LoginThrottle.FREE_FOR_PAIR);
        Duration first = wait("a@x", "10.0.0.1", null);
        Instant later = START;
        for (int i = 0; i < 12; i++) {
            later = later.plus(Duration.ofMinutes(6));
            clock.set(later);
            assertThat(wait("a@x", "10.0.0.1", null)).isZero();
        }
        assertThat(first).isPositive();
        assertThat(wait("a@x", "10.0.0.1", null))
                .isGreaterThan(first.multipliedBy(10))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void howeverManyAnAttackerMakesFromWhereverTheOwnersBrowserIsNotKeptWaiting() {
        for (int network = 0; network < 500; network++) {
            fail("a@x", "10.0." + network + ".1", null, 20);
        }
        fail("a@x", "10.0.0.1", null, 200);
        assertThat(wait("a@x", "10.0.0.1", "the owner's browser")).isZero();
        assertThat(wait("a@x", "192.0.2.1", null)).as("a stranger elsewhere").isZero();
    }

    @Test
    void aStolenBrowserCookieGuessesNoFasterThanAStranger() {
        fail("a@x", "10.0.0.1", "stolen", LoginThrottle.FREE_FOR_PAIR);
        assertThat(wait("a@x", "10.0.0.2", "stolen")).isPositive();
        assertThat(wait("a@x", "10.0.0.1", "the owner's browser")).isZero();
    }

    @Test
    void tryingManyAccountsFromOneAddressHasToWaitToo() {
        for (int account = 0; account < LoginThrottle.FREE_FOR_ADDRESS; account++) {
            fail("a" + account + "@x", "10.0.0.1", null, 1);
        }
        assertThat(wait("fresh@x", "10.0.0.1", null)).isPositive();
        assertThat(wait("fresh@x", "10.0.0.2", null)).isZero();
    }

    @Test
    void theManyAddressesOfOneIpv6NetworkAreOne() {
        fail("a@x", "2001:db8:0:1:aaaa::1", null, LoginThrottle.FREE_FOR_PAIR);
        assertThat(wait("a@x", "2001:db8:0:1:bbbb::2", null)).isPositive();
        assertThat(wait("a@x", "2001:db8:0:2:bbbb::2", null)).isZero();
    }

    @Test
    void manyAttemptsAtOnceGainNothing() {
        int allowed = 0;
        for (int i = 0; i < 100; i++) {
            allowed += throttle.begin(new Attempt("a@x", "10.0.0.1", null)).isZero() ? 1 : 0;
        }
        assertThat(allowed).isEqualTo(LoginThrottle.FREE_FOR_PAIR);
    }

    @Test
    void successForgivesWhatWasBefore() {
        fail("a@x", "10.0.0.1", null, 4);
        throttle.succeeded(new Attempt("a@x", "10.0.0.1", null));
        fail("a@x", "10.0.0.1", null, 4);
        assertThat(wait("a@x", "10.0.0.1", null)).isZero();
    }

    @Test
    void whatItRemembersIsBoundedHoweverMuchIsTried() {
        for (int i = 0; i < 50_000; i++) {
            throttle.begin(new Attempt("x".repeat(10_000) + i, i + ".0.0.1", null));
            throttle.begin(new Attempt("a@x", "10.0.0.1", "browser " + i));
        }
        assertThat(throttle.remembered()).isLessThanOrEqualTo(30_000);
    }

    private Duration wait(String email, String address, @Nullable String browser) {
        return throttle.begin(new Attempt(email, address, browser));
    }

    private void fail(String email, String address, @Nullable String browser, int times) {
        for (int i = 0; i < times; i++) {
            throttle.begin(new Attempt(email, address, browser));
        }
    }
}
