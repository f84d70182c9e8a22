package dev.gameday.exercise;

import java.util.UUID;

/**
 * New texts and length of a scenario.
 *
 * @param version as read
 * @param alertMatchers which alerts it should set off; empty: those of its dependency
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
        int minutes,
        String alertMatchers) {

    /** With the alerts of its dependency. */
    public UpdateScenario(
            UUID id,
            long version,
            String title,
            String hypothesis,
            String method,
            String abortConditions,
            String blastRadius,
            String rollbackPlan,
            int minutes) {
        this(id, version, title, hypothesis, method, abortConditions, blastRadius, rollbackPlan, minutes, "");
    }
}
