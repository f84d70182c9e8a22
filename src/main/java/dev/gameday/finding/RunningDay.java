package dev.gameday.finding;

import java.util.UUID;

/** A game day that runs, not revealed yet, as one of its organizers knows it. */
public record RunningDay(UUID id, String title) {}
