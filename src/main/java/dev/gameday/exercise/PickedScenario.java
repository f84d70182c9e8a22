package dev.gameday.exercise;

import java.util.Set;
import java.util.UUID;

/**
 * A scenario picked for a slice.
 *
 * @param applicationIds whose failure modes it exercises; empty: of all applications
 * @param reason why it was picked
 */
public record PickedScenario(UUID scenarioId, Set<UUID> applicationIds, String reason) {}
