package dev.gameday.exercise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to a game day, and when. */
record GameDayTimes(
        @Nullable Instant planned,
        @Nullable Instant announced,
        @Nullable Instant started,
        @Nullable Instant allClear,
        @Nullable Instant revealed,
        @Nullable Instant closed,
        @Nullable Instant cancelled) {

    /** Without what had not happened yet. */
    GameDayTimes before(Instant horizon) {
        return new GameDayTimes(
                before(planned, horizon),
                before(announced, horizon),
                before(started, horizon),
                before(allClear, horizon),
                before(revealed, horizon),
                before(closed, horizon),
                before(cancelled, horizon));
    }

    GameDayState state() {
        if (cancelled != null) {
            return GameDayState.CANCELLED;
        }
        if (closed != null) {
            return GameDayState.CLOSED;
        }
        if (revealed != null) {
            return GameDayState.REVEALED;
        }
        if (allClear != null) {
            return GameDayState.ALL_CLEAR;
        }
        if (started != null) {
            return GameDayState.LIVE;
        }
        if (announced != null) {
            return GameDayState.ANNOUNCED;
        }
        return planned != null ? GameDayState.PLANNED : GameDayState.DRAFT;
    }

    private static @Nullable Instant before(@Nullable Instant time, Instant horizon) {
        return time != null && time.isBefore(horizon) ? time : null;
    }
}
