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

    /** Without the first weeks, as long as they say nothing of any finding and at least that many weeks are left. */
    RetestTrack begun(int least) {
        int first = 0;
        while (weeks.size() - first > least && silent(first)) {
            first++;
        }
        int from = first;
        return new RetestTrack(
                weeks.subList(from, weeks.size()),
                rows.stream().map(row -> row.from(from)).toList());
    }

    private boolean silent(int week) {
        return rows.stream().allMatch(row -> row.marks().get(week) == Mark.NOTHING);
    }

    /** One finding; a mark for each week. */
    public record Row(UUID id, String label, String title, int severity, FindingStatus status, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }

        private Row from(int week) {
            return new Row(id, label, title, severity, status, marks.subList(week, marks.size()));
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
