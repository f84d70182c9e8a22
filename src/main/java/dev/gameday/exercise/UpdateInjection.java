package dev.gameday.exercise;

import java.util.UUID;

/**
 * New texts, length and plan of an injection of the script.
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
        boolean afterAllClear,
        InjectionPlan plan) {

    /** By itself, by nobody in particular, without a buffer. */
    public UpdateInjection(
            UUID id,
            long version,
            String title,
            String hypothesis,
            String method,
            String abortConditions,
            String blastRadius,
            String rollbackPlan,
            int minutes,
            boolean afterAllClear) {
        this(
                id,
                version,
                title,
                hypothesis,
                method,
                abortConditions,
                blastRadius,
                rollbackPlan,
                minutes,
                afterAllClear,
                InjectionPlan.NONE);
    }
}
