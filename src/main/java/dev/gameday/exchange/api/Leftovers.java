package dev.gameday.exchange.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads away what a refused request still sends, within bounds: many clients do not look at the answer before they have
 * sent everything, and would only see a broken connection.
 */
final class Leftovers {

    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private Leftovers() {}

    static void swallow(InputStream body) throws IOException {
        byte[] buffer = new byte[256 * 1024];
        long deadline = System.nanoTime() + LONGEST.toNanos();
        long swallowed = 0;
        int read = 0;
        while (read >= 0 && swallowed < MOST_BYTES && System.nanoTime() < deadline) {
            read = body.read(buffer);
            swallowed += Math.max(0, read);
        }
    }
}
