package dev.gameday.exercise;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the list of game days; everything in it is public.
 *
 * @param mine whether the reader is one of its organizers
 */
public record GameDayRow(
        UUID id,
        long version,
        String title,
        GameDayKind kind,
        Instant startsAt,
        int minutes,
        String environment,
        GameDayState state,
        boolean mine) {}
