package dev.gameday.exercise;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schedule while it is written, beside the script that it must not give away.
 *
 * @param version to base changes on; {@link #NEW} when there is none yet
 * @param text exactly what responders would see if it were published now
 * @param published whether they see exactly that already
 * @param lines how it differs from the script
 */
public record ScheduleDraft(
        long version, List<ScheduleEntry> entries, String text, boolean published, List<Line> lines) {
    /** The version of a schedule that nobody has written yet. */
    public static final long NEW = -1;

    /** Whether what is scheduled will happen so. */
    public enum Truth {
        AS_SCHEDULED("As scheduled"),
        ANOTHER_TIME("At another time"),
        WILL_NOT_HAPPEN("Will not happen"),
        NOT_ANNOUNCED("Not announced");

        private final String label;

        Truth(String label) {
            this.label = label;
        }

        /** The word on the screens. */
        public String label() {
            return label;
        }
    }

    /**
     * A test, as scheduled and as in the script.
     *
     * @param scheduledAt null: the schedule does not tell of it
     * @param plannedAt null: the script does not have it
     */
    public record Line(
            String title,
            @Nullable Instant scheduledAt,
            @Nullable Instant plannedAt,
            Truth truth) {}
}
