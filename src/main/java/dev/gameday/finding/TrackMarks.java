package dev.gameday.finding;

import dev.gameday.finding.RetestTrack.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which mark each week gets from a finding's history. Pure. */
final class TrackMarks {
    private TrackMarks() {}

    record Entry(FindingStatus status, Instant at, @Nullable RetestOutcome outcome) {}

    /** A week as instants, the end exclusive. */
    record Week(Instant start, Instant end) {}

    /** @param history oldest entry first, everything up to the end of the last week */
    static List<Mark> of(List<Entry> history, List<Week> weeks) {
        List<Mark> marks = new ArrayList<>();
        for (Week week : weeks) {
            Mark mark = Mark.NOTHING;
            for (Entry entry : history) {
                if (entry.at().isBefore(week.end())) {
                    mark = after(mark, entry, week);
                }
            }
            marks.add(mark);
        }
        return marks;
    }

    private static Mark after(Mark before, Entry entry, Week week) {
        boolean thisWeek = !entry.at().isBefore(week.start());
        RetestOutcome outcome = entry.outcome();
        if (thisWeek && outcome != null) {
            return switch (outcome) {
                case FIXED -> Mark.PASSED;
                case STILL_FAILING, REGRESSED -> Mark.FAILED;
                case NOT_COMPARABLE -> Mark.NOT_COMPARABLE;
            };
        }
        boolean retested = before == Mark.PASSED || before == Mark.FAILED || before == Mark.NOT_COMPARABLE;
        return thisWeek && retested ? before : standing(entry.status());
    }

    private static Mark standing(FindingStatus status) {
        return switch (status) {
            case OPEN, IN_PROGRESS -> Mark.OPEN;
            case FIXED -> Mark.FIXED;
            case VERIFIED, ACCEPTED -> Mark.NOTHING;
        };
    }
}
