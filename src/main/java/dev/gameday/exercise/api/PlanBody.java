package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.NewGameDay;
import dev.gameday.exercise.PickedScenario;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slice to accept as a game day. */
record PlanBody(
        @Nullable String title,
        @Nullable GameDayKind kind,
        @Nullable Instant startsAt,
        int minutes,
        @Nullable String environment,
        @Nullable List<Pick> scenarios,
        @Nullable UUID requestId) {

    /** A scenario with the applications whose failure modes it exercises; without any: those of all. */
    record Pick(
            @Nullable UUID scenarioId,
            @Nullable Set<UUID> applicationIds,
            @Nullable String reason) {
        PickedScenario picked() {
            return new PickedScenario(
                    Check.present("scenarios", scenarioId),
                    Objects.requireNonNullElse(applicationIds, Set.of()),
                    ScenarioBody.text(reason));
        }
    }

    NewGameDay command() {
        return new NewGameDay(
                ScenarioBody.text(title),
                Check.present("kind", kind),
                Check.present("startsAt", startsAt),
                minutes,
                ScenarioBody.text(environment),
                Check.present("scenarios", scenarios).stream()
                        .map(pick -> Check.present("scenarios", pick).picked())
                        .toList(),
                requestId);
    }
}
