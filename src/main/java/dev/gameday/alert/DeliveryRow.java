package dev.gameday.alert;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery, without what was in it.
 *
 * @param alerts how many it brought
 * @param truncated how many more its sender left out
 * @param times how often the very same came
 * @param from the account whose token it came with
 */
public record DeliveryRow(
        UUID id, Instant receivedAt, Instant lastReceivedAt, int alerts, int truncated, int times, String from) {}
