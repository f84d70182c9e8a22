package dev.gameday.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What happened to findings week by week: those not settled, worst first, then those settled within the weeks.
 *
 * @param weeks the Mondays, earliest first
 */
public record RetestTrack(List<LocalDate> weeks, List<Row> rows) {
    public RetestTrack {
        weeks = List.copyOf(weeks);
        rows = List.copyOf(rows);
    }

    /** One finding; a mark for each week. */
    public record Row(UUID id, String label, String title, int severity, FindingStatus status, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /** What a week says about a finding: its last retest, else how it stood at the week's end. */
    public enum Mark {
        NOTHING("nothing"),
        OPEN("open"),
        FIXED("fixed, retest due"),
        PASSED("retest passed"),
        FAILED("retest failed"),
        NOT_COMPARABLE("retest said nothing");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        /** The words for who cannot see the mark. */
        public String label() {
            return label;
        }
    }
}
