package dev.gameday.exercise;

import java.util.UUID;

/** A failure mode that a scenario exercises, with where it belongs. */
public record ScenarioMode(
        UUID failureModeId,
        UUID applicationId,
        String applicationName,
        UUID featureId,
        String featureName,
        String expected) {}
