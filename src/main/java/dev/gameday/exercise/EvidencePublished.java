package dev.gameday.exercise;

import java.util.Set;
import java.util.UUID;

/**
 * Published in the same transaction when verdicts became public evidence: all of a game day's at its reveal, later ones
 * (corrections) when they are recorded.
 */
public record EvidencePublished(UUID gameDayId, Set<UUID> verdictIds) {}
