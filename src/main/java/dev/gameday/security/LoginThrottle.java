package dev.gameday.security;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down and locks nobody out. Strangers wait per account and address, and per address over all accounts;
 * a browser that the account has signed in with before has a count of its own, which nobody else can fill. It is the
 * same for addresses that have no account. What it remembers is bounded.
 */
@Component
class LoginThrottle {
    static final int FREE_FOR_PAIR = 5;
    static final int FREE_FOR_ADDRESS = 50;
    private static final int KEPT = 10_000;
    private static final int LONGEST_KEY = 320;

    private final FailureCounts pairs;
    private final FailureCounts addresses;
    private final FailureCounts browsers;

    LoginThrottle(Clock clock) {
        pairs = new FailureCounts(clock, FREE_FOR_PAIR, KEPT);
        addresses = new FailureCounts(clock, FREE_FOR_ADDRESS, KEPT);
        browsers = new FailureCounts(clock, FREE_FOR_PAIR, KEPT);
    }

    /**
     * Who tries to sign in from where.
     *
     * @param knownBrowser what the browser is known by, if that account has signed in with it; otherwise null
     */
    record Attempt(
            String emailKey, String address, @Nullable String knownBrowser) {
        private String pair() {
            return emailKey.substring(0, Math.min(LONGEST_KEY, emailKey.length())) + " " + network();
        }

        /** What one party can easily be all of: an IPv4 address, or the first half of an IPv6 address. */
        private String network() {
            String[] parts = address.split(":", -1);
            return parts.length < 3
                    ? address
                    : String.join(":", java.util.Arrays.copyOf(parts, Math.min(4, parts.length)));
        }
    }

    /**
     * Counts the attempt as failed until it is known to have succeeded, so that many at once gain nothing.
     *
     * @return how long to wait before the next attempt; zero when this one may go on
     */
    Duration begin(Attempt attempt) {
        if (attempt.knownBrowser() != null) {
            return browsers.begin(attempt.knownBrowser());
        }
        Duration wait = addresses.wait(attempt.network());
        if (wait.isZero()) {
            wait = pairs.begin(attempt.pair());
        }
        if (wait.isZero()) {
            addresses.begin(attempt.network());
        }
        return wait;
    }

    void succeeded(Attempt attempt) {
        if (attempt.knownBrowser() != null) {
            browsers.forget(attempt.knownBrowser());
        } else {
            pairs.forget(attempt.pair());
            addresses.takeBack(attempt.network());
        }
    }

    /** How much is remembered at most, for tests. */
    int remembered() {
        return pairs.size() + addresses.size() + browsers.size();
    }
}
