package dev.gameday.exercise;

import java.util.UUID;

/**
 * New texts and length of a scenario.
 *
 * @param version as read
 */
public record UpdateScenario(
        UUID id,
        long version,
        String title,
        String hypothesis,
        String method,
        String abortConditions,
        String blastRadius,
        String rollbackPlan,
        int minutes) {}
