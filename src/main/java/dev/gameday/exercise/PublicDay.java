package dev.gameday.exercise;

import java.time.Instant;
import java.util.UUID;

/** What even somebody without an account may be told of a game day, once a link has let them in. */
public record PublicDay(UUID id, String title, Instant startsAt, GameDayState state) {}
