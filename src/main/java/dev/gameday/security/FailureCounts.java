package dev.gameday.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something failed: free at first, then twice as long a wait after each, up to five minutes. Bounded. */
final class FailureCounts {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Clock clock;
    private final int free;
    private final Map<String, Failures> failures;

    private record Failures(int count, Instant last) {}

    FailureCounts(Clock clock, int free, int kept) {
        this.clock = clock;
        this.free = free;
        this.failures = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                return size() > kept;
            }
        };
    }

    synchronized Duration wait(String key) {
        Failures known = failures.get(key);
        if (known == null || known.count() < free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.last().plus(pause(known.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Counts one more failure, unless there is a wait. */
    synchronized Duration begin(String key) {
        Duration wait = wait(key);
        if (wait.isZero()) {
            Instant now = clock.instant();
            failures.merge(
                    key,
                    new Failures(1, now),
                    (before, first) -> before.last().plus(FORGOTTEN_AFTER).isBefore(now)
                            ? first
                            : new Failures(before.count() + 1, now));
        }
        return wait;
    }

    synchronized void forget(String key) {
        failures.remove(key);
    }

    /** One failure that was none. */
    synchronized void takeBack(String key) {
        failures.computeIfPresent(
                key, (same, known) -> known.count() <= 1 ? null : new Failures(known.count() - 1, known.last()));
    }

    synchronized int size() {
        return failures.size();
    }

    private Duration pause(int count) {
        Duration pause = Duration.ofSeconds(1L << Math.min(count - free, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
