package dev.gameday.exercise;

import dev.gameday.base.Text;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What people type about a scenario or an injection, checked and tidied. */
@Embeddable
record ScriptTexts(
        String title,
        String hypothesis,
        String method,
        String abortConditions,
        String blastRadius,
        String rollbackPlan,
        int minutes) {
    private static final int LONGEST_MINUTES = 24 * 60;

    static ScriptTexts of(UpdateScenario scenario) {
        return of(
                scenario.title(),
                scenario.hypothesis(),
                scenario.method(),
                scenario.abortConditions(),
                scenario.blastRadius(),
                scenario.rollbackPlan(),
                scenario.minutes());
    }

    static ScriptTexts of(UpdateInjection injection) {
        return of(
                injection.title(),
                injection.hypothesis(),
                injection.method(),
                injection.abortConditions(),
                injection.blastRadius(),
                injection.rollbackPlan(),
                injection.minutes());
    }

    private static ScriptTexts of(
            @Nullable String title,
            @Nullable String hypothesis,
            @Nullable String method,
            @Nullable String abortConditions,
            @Nullable String blastRadius,
            @Nullable String rollbackPlan,
            int minutes) {
        return new ScriptTexts(
                Text.name("title", title),
                Text.optional("hypothesis", hypothesis),
                Text.optional("method", method),
                Text.optional("abortConditions", abortConditions),
                Text.optional("blastRadius", blastRadius),
                Text.optional("rollbackPlan", rollbackPlan),
                GameDayTexts.minutes("minutes", minutes, LONGEST_MINUTES));
    }
}
