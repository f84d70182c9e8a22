package dev.gameday.exercise;

import java.time.Instant;
import java.util.UUID;

/**
 * What is published about a game day, and how it is prepared. Time, length and environment are fixed once it has
 * started.
 *
 * @param version as read
 * @param likeness how close the environment is to production; for planners and organizers until the reveal
 * @param roles who does what and has no account here
 * @param rooms where people meet, with links
 * @param loadFlowing what load flows during the run; for planners and organizers until the reveal
 */
public record UpdateGameDay(
        UUID id,
        long version,
        String title,
        Instant startsAt,
        int minutes,
        String environment,
        String likeness,
        String loadFlowing,
        String roles,
        String rooms) {}
