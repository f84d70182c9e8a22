package dev.gameday.exercise;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.base.history.RecordedAs;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people type about a game day, checked and tidied. */
@Embeddable
record GameDayTexts(
        String title,
        Instant startsAt,
        int minutes,
        String environment,

        @RecordedAs(value = "Likeness to production", untilReveal = true)
        String likeness,

        @RecordedAs(value = "Load that flows", untilReveal = true)
        String loadFlowing,

        String publishedSchedule,
        String roles,

        @RecordedAs("Rooms and links") String rooms) {
    /** A week: nothing longer is one exercise. */
    private static final int LONGEST_MINUTES = 7 * 24 * 60;

    static GameDayTexts of(NewGameDay day) {
        return of(day.title(), day.startsAt(), day.minutes(), day.environment(), "", "", "", "", "");
    }

    /** @param schedule as published so far */
    static GameDayTexts of(UpdateGameDay day, String schedule) {
        return of(
                day.title(),
                day.startsAt(),
                day.minutes(),
                day.environment(),
                day.likeness(),
                day.loadFlowing(),
                schedule,
                day.roles(),
                day.rooms());
    }

    GameDayTexts withSchedule(String schedule) {
        return new GameDayTexts(title, startsAt, minutes, environment, likeness, loadFlowing, schedule, roles, rooms);
    }

    boolean sameFrame(GameDayTexts other) {
        return startsAt.equals(other.startsAt) && minutes == other.minutes && environment.equals(other.environment);
    }

    private static GameDayTexts of(
            @Nullable String title,
            @Nullable Instant startsAt,
            int minutes,
            @Nullable String environment,
            @Nullable String likeness,
            @Nullable String loadFlowing,
            @Nullable String publishedSchedule,
            @Nullable String roles,
            @Nullable String rooms) {
        if (startsAt == null) {
            throw new InvalidException("startsAt", "Say when it starts.");
        }
        return new GameDayTexts(
                Text.name("title", title),
                Moments.storable(startsAt),
                minutes("minutes", minutes, LONGEST_MINUTES),
                Text.name("environment", environment),
                Text.optional("likeness", likeness),
                Text.optional("loadFlowing", loadFlowing),
                Objects.requireNonNullElse(publishedSchedule, ""),
                Text.optional("roles", roles),
                Text.optional("rooms", rooms));
    }

    static int minutes(String field, int minutes, int longest) {
        if (minutes < 1 || minutes > longest) {
            throw new InvalidException(field, "Between 1 and " + longest + " minutes.");
        }
        return minutes;
    }
}
