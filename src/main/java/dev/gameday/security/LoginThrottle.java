package dev.gameday.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after a few failures for an account from an address, that pair has to wait, twice as long after
 * each further failure. The owner, at another address, is never locked out by somebody else's guessing.
 */
@Component
class LoginThrottle {
    static final int FREE_FAILURES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int PAIRS = 10_000;

    private final Clock clock;
    private final Map<Pair, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
            return size() > PAIRS;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this pair has to wait before its next attempt; zero when it may try. */
    synchronized Duration wait(String emailKey, String address) {
        Failures known = failures.get(new Pair(emailKey, address));
        if (known == null || known.count() < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.last().plus(pause(known.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String emailKey, String address) {
        Instant now = clock.instant();
        failures.merge(
                new Pair(emailKey, address),
                new Failures(1, now),
                (before, first) -> before.last().plus(FORGOTTEN_AFTER).isBefore(now)
                        ? first
                        : new Failures(before.count() + 1, now));
    }

    synchronized void succeeded(String emailKey, String address) {
        failures.remove(new Pair(emailKey, address));
    }

    private static Duration pause(int count) {
        Duration pause = Duration.ofSeconds(1L << Math.min(count - FREE_FAILURES, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private record Pair(String emailKey, String address) {}

    private record Failures(int count, Instant last) {}
}
