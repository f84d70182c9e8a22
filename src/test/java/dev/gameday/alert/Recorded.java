package dev.gameday.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/**
 * Deliveries as Alertmanager 0.27 and Grafana 11 send them, of alerts that begin on 19 November 2026 some minutes after 14:03 UTC,
 * in an environment that each test names for itself.
 */
public final class Recorded {
    /** When the tests inject. */
    public static final Instant INJECTED = Instant.parse("2026-11-19T14:03:00Z");

    private Recorded() {}

    public static String delivery(String name, String environment) {
        String file = "/alerts/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("staging", environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
