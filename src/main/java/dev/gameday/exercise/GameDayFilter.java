package dev.gameday.exercise;

import org.jspecify.annotations.Nullable;

/**
 * Which game days to list.
 *
 * @param when null: all
 */
public record GameDayFilter(@Nullable When when) {
    public static final GameDayFilter ALL = new GameDayFilter(null);

    /** A coarse state. */
    public enum When {
        UPCOMING("Upcoming"),
        LIVE("Live"),
        PAST("Past");

        private final String label;

        When(String label) {
            this.label = label;
        }

        /** The word on the screens. */
        public String label() {
            return label;
        }
    }
}
