package dev.gameday.exercise;

import java.util.UUID;

/** An account that runs a game day, or could. */
public record Organizer(UUID accountId, String name) {}
