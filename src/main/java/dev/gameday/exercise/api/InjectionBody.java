package dev.gameday.exercise.api;

import dev.gameday.exercise.InjectionPlan;
import dev.gameday.exercise.UpdateInjection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New texts, length and plan of an injection of the script. */
record InjectionBody(
        @Nullable String title,
        @Nullable String hypothesis,
        @Nullable String method,
        @Nullable String abortConditions,
        @Nullable String blastRadius,
        @Nullable String rollbackPlan,
        int minutes,
        @Nullable Boolean afterAllClear,
        @Nullable Integer bufferMinutes,
        @Nullable String performedBy,
        @Nullable UUID consequenceOf,
        @Nullable String reportedAs) {

    UpdateInjection command(UUID id, long version) {
        return new UpdateInjection(
                id,
                version,
                ScenarioBody.text(title),
                ScenarioBody.text(hypothesis),
                ScenarioBody.text(method),
                ScenarioBody.text(abortConditions),
                ScenarioBody.text(blastRadius),
                ScenarioBody.text(rollbackPlan),
                minutes,
                Boolean.TRUE.equals(afterAllClear),
                new InjectionPlan(
                        Objects.requireNonNullElse(bufferMinutes, 0),
                        ScenarioBody.text(performedBy),
                        consequenceOf,
                        ScenarioBody.text(reportedAs)));
    }
}
