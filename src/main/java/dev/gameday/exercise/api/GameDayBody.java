package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.exercise.UpdateGameDay;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is published about a game day, and how it is prepared. */
record GameDayBody(
        @Nullable String title,
        @Nullable Instant startsAt,
        int minutes,
        @Nullable String environment,
        @Nullable String likeness,
        @Nullable String loadFlowing,
        @Nullable String roles,
        @Nullable String rooms) {

    UpdateGameDay command(UUID id, long version) {
        return new UpdateGameDay(
                id,
                version,
                ScenarioBody.text(title),
                Check.present("startsAt", startsAt),
                minutes,
                ScenarioBody.text(environment),
                ScenarioBody.text(likeness),
                ScenarioBody.text(loadFlowing),
                ScenarioBody.text(roles),
                ScenarioBody.text(rooms));
    }
}
