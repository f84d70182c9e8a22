package dev.gameday.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is signed in.
 *
 * @param browser like "Firefox on Linux"
 * @param lastSeenAt to the minute
 * @param current whether it is the one that asks
 */
public record SessionRow(
        UUID id, String browser, String address, Instant startedAt, Instant lastSeenAt, boolean current) {}
