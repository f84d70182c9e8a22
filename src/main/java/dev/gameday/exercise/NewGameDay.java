package dev.gameday.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slice to accept as a game day.
 *
 * @param minutes planned length
 * @param scenarios in running order
 * @param requestId makes a repeat harmless: the same request answers with the same game day
 */
public record NewGameDay(
        String title,
        GameDayKind kind,
        Instant startsAt,
        int minutes,
        String environment,
        List<PickedScenario> scenarios,
        @Nullable UUID requestId) {

    public NewGameDay(
            String title,
            GameDayKind kind,
            Instant startsAt,
            int minutes,
            String environment,
            List<PickedScenario> scenarios) {
        this(title, kind, startsAt, minutes, environment, scenarios, null);
    }
}
