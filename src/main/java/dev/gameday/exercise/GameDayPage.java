package dev.gameday.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know about a game day, and what the reader may do with it.
 *
 * @param likeness how close the environment is to production; null for whom it is still secret
 * @param loadFlowing what load flows; null for whom it is still secret
 * @param startReason why it started although something was not ready; empty: everything was; null for whom it is still secret
 * @param organizer the reader runs this day
 * @param seesSlice the reader may see which scenarios were picked
 * @param seesScript the reader may see script, events and verdicts: its organizers, and everybody after the reveal
 */
public record GameDayPage(
        UUID id,
        long version,
        String title,
        GameDayKind kind,
        Instant startsAt,
        int minutes,
        String environment,
        GameDayState state,
        String publishedSchedule,
        String roles,
        String rooms,
        @Nullable Instant startedAt,
        @Nullable Instant allClearAt,
        @Nullable Instant revealedAt,
        @Nullable Instant closedAt,
        @Nullable String likeness,
        @Nullable String loadFlowing,
        @Nullable String startReason,
        boolean organizer,
        boolean seesSlice,
        boolean seesScript) {
    static final Duration SECOND_THOUGHTS = Duration.ofMinutes(1);

    /** How long from now an all clear that was given by mistake can be taken back; zero or less: no longer, or none was given. */
    public Duration leftToTakeBack(Instant now) {
        return state == GameDayState.ALL_CLEAR && allClearAt != null
                ? Duration.between(now, allClearAt.plus(SECOND_THOUGHTS))
                : Duration.ZERO;
    }
}
