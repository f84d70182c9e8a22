package dev.gameday.exercise;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one scenario for each of some dependencies, all from the same template. Texts that are null are the template's; in all of
 * them {@code {it}} stands for the dependency's name.
 *
 * @param minutes null: the template's
 */
public record UseTemplate(
        String templateId,
        Set<UUID> dependencyIds,
        @Nullable String title,
        @Nullable String hypothesis,
        @Nullable String method,
        @Nullable String abortConditions,
        @Nullable String blastRadius,
        @Nullable String rollbackPlan,
        @Nullable Integer minutes) {
    public UseTemplate {
        dependencyIds = Set.copyOf(dependencyIds);
    }

    /** As the template says it. */
    public UseTemplate(String templateId, Set<UUID> dependencyIds) {
        this(templateId, dependencyIds, null, null, null, null, null, null, null);
    }
}
