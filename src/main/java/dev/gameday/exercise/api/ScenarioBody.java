package dev.gameday.exercise.api;

import dev.gameday.exercise.UpdateScenario;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New texts and length of a scenario. */
record ScenarioBody(
        @Nullable String title,
        @Nullable String hypothesis,
        @Nullable String method,
        @Nullable String abortConditions,
        @Nullable String blastRadius,
        @Nullable String rollbackPlan,
        int minutes,
        @Nullable String alertMatchers) {

    UpdateScenario command(UUID id, long version) {
        return new UpdateScenario(
                id,
                version,
                text(title),
                text(hypothesis),
                text(method),
                text(abortConditions),
                text(blastRadius),
                text(rollbackPlan),
                minutes,
                text(alertMatchers));
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
