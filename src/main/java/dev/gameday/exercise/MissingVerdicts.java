package dev.gameday.exercise;

import java.util.UUID;

/** How many failure modes of a day that one runs still wait for a verdict. */
public record MissingVerdicts(UUID gameDayId, String title, int count) {}
