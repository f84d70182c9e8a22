package dev.gameday.finding;

import static dev.gameday.finding.RetestTrack.Mark.FAILED;
import static dev.gameday.finding.RetestTrack.Mark.FIXED;
import static dev.gameday.finding.RetestTrack.Mark.NOTHING;
import static dev.gameday.finding.RetestTrack.Mark.NOT_COMPARABLE;
import static dev.gameday.finding.RetestTrack.Mark.OPEN;
import static dev.gameday.finding.RetestTrack.Mark.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.finding.RetestTrack.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackMarksTest {
    private static final Instant START = Instant.parse("2012-10-01T04:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void aWeekShowsHowTheFindingStoodAtItsEnd() {
        assertThat(marks(entry(FindingStatus.OPEN, 1, 2), entry(FindingStatus.IN_PROGRESS, 2, 0), fixed(3, 1)))
                .containsExactly(NOTHING, OPEN, OPEN, FIXED);
    }

    @Test
    void aRetestIsShownInItsWeekAndSettlesTheNext() {
        assertThat(marks(fixed(0, 1), retest(FindingStatus.VERIFIED, 1, 3, RetestOutcome.FIXED)))
                .containsExactly(FIXED, PASSED, NOTHING, NOTHING);
        assertThat(marks(fixed(0, 1), retest(FindingStatus.OPEN, 1, 3, RetestOutcome.STILL_FAILING)))
                .containsExactly(FIXED, FAILED, OPEN, OPEN);
        assertThat(marks(fixed(0, 1), retest(FindingStatus.FIXED, 1, 3, RetestOutcome.NOT_COMPARABLE)))
                .containsExactly(FIXED, NOT_COMPARABLE, FIXED, FIXED);
    }

    @Test
    void whatFollowsARetestInTheSameWeekDoesNotHideIt() {
        assertThat(marks(fixed(0, 1), retest(FindingStatus.OPEN, 1, 1, RetestOutcome.REGRESSED), fixed(1, 5)))
                .containsExactly(FIXED, FAILED, FIXED, FIXED);
    }

    @Test
    void theLastRetestOfAWeekWins() {
        assertThat(marks(
                        fixed(0, 1),
                        retest(FindingStatus.OPEN, 1, 1, RetestOutcome.STILL_FAILING),
                        retest(FindingStatus.VERIFIED, 1, 6, RetestOutcome.FIXED)))
                .startsWith(FIXED, PASSED);
    }

    @Test
    void aWeekBeginsWithItsFirstInstant() {
        assertThat(marks(entry(FindingStatus.OPEN, 1, 0))).containsExactly(NOTHING, OPEN, OPEN, OPEN);
    }

    @Test
    void acceptedIsNoLongerOnTheTrack() {
        assertThat(marks(entry(FindingStatus.OPEN, 0, 0), entry(FindingStatus.ACCEPTED, 2, 0)))
                .containsExactly(OPEN, OPEN, NOTHING, NOTHING);
    }

    private static List<Mark> marks(TrackMarks.Entry... history) {
        return TrackMarks.of(
                List.of(history),
                IntStream.range(0, 4)
                        .mapToObj(i -> new TrackMarks.Week(at(i, 0), at(i + 1, 0)))
                        .toList());
    }

    private static TrackMarks.Entry fixed(int week, int day) {
        return entry(FindingStatus.FIXED, week, day);
    }

    private static TrackMarks.Entry entry(FindingStatus status, int week, int day) {
        return retest(status, week, day, null);
    }

    private static TrackMarks.Entry retest(FindingStatus status, int week, int day, @Nullable RetestOutcome outcome) {
        return new TrackMarks.Entry(status, at(week, day), outcome);
    }

    private static Instant at(int week, int day) {
        return START.plus(WEEK.multipliedBy(week)).plus(Duration.ofDays(day));
    }
}
