package dev.gameday.alert;

import java.util.List;
import java.util.UUID;

/**
 * What the alerts of a game day said. Part of its script: secret until the reveal.
 *
 * @param injections in running order
 * @param unmatched alerts that fired while the day ran and that no injection set off, latest first
 */
public record DayAlerts(UUID gameDayId, List<WatchedInjection> injections, List<SeenAlert> unmatched) {}
