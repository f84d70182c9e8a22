package dev.gameday.alert;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert that fired while a game day ran.
 *
 * @param startsAt when it began, as its sender says; null: not said
 * @param receivedAt when it was first received as firing: the time that counts
 * @param resolvedAt when it was first received as resolved; null: not so far
 * @param times how often it was received
 * @param detects whether it is the one that detected its injection
 */
public record SeenAlert(
        UUID id,
        String name,
        Map<String, String> labels,
        @Nullable Instant startsAt,
        Instant receivedAt,
        @Nullable Instant resolvedAt,
        int times,
        boolean detects) {}
