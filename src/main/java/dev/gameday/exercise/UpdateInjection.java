package dev.gameday.exercise;

import java.util.UUID;

/**
 * New texts and length of an injection of the script.
 *
 * @param version as read
 */
public record UpdateInjection(
        UUID id,
        long version,
        String title,
        String hypothesis,
        String method,
        String abortConditions,
        String blastRadius,
        String rollbackPlan,
        int minutes,
        boolean afterAllClear) {}
