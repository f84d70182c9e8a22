package dev.gameday.coverage;

import static dev.gameday.coverage.Histories.ZONE;
import static dev.gameday.coverage.Histories.at;
import static dev.gameday.coverage.Histories.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * All sequences of up to four verdicts on one failure mode: each with each result, in the same injection as the one
 * before or in a later or an earlier one, correcting nothing or any verdict before it. Expectations come from a second,
 * naive reading of the definition.
 */
class VerdictSequencesTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 10, 21);
    private static final LocalDate LAST = LocalDate.of(2012, 10, 26);

    private int checked;

    @Test
    void everySequenceOfUpToFourVerdictsReadsAsDefined() {
        extend(List.of(), 4);
        assertThat(checked).isEqualTo(1 + 4 + 4 * 24 + 4 * 24 * 36 + 4 * 24 * 36 * 48);
    }

    private void extend(List<Evidence> verdicts, int more) {
        check(verdicts);
        if (more == 0) {
            return;
        }
        int n = verdicts.size();
        for (VerdictResult result : VerdictResult.values()) {
            for (int corrects = -1; corrects < n; corrects++) {
                UUID corrected = corrects < 0 ? null : verdicts.get(corrects).verdict();
                for (int move : n == 0 ? new int[] {0} : new int[] {-1, 0, 1}) {
                    List<Evidence> longer = new ArrayList<>(verdicts);
                    longer.add(next(verdicts, result, corrected, move));
                    extend(longer, more - 1);
                }
            }
        }
    }

    /** Each is recorded on a day of its own, so that asking day by day sees every prefix. */
    private static Evidence next(List<Evidence> before, VerdictResult result, @Nullable UUID corrects, int move) {
        int n = before.size();
        Instant recordedAt = at("2012-10-22T12:00").plusSeconds(86_400L * n);
        Instant injectedAt =
                n == 0 ? at("2012-10-10T14:00") : before.getLast().injectedAt().plusSeconds(86_400L * move);
        return new Evidence(new UUID(9, n), Histories.MODE, result, corrects, injectedAt, recordedAt, recordedAt);
    }

    private void check(List<Evidence> verdicts) {
        checked++;
        CoverageHistory history = new CoverageHistory(
                List.of(fact("2012-10-02T09:00", null, FallbackState.PLANNED)),
                verdicts,
                List.of(new Validity(2, Instant.EPOCH)));
        // Earlier days of the longest sequences are those of the shorter ones.
        LocalDate first = verdicts.size() < 4 ? FIRST : LAST;
        for (LocalDate day = first; !day.isAfter(LAST); day = day.plusDays(1)) {
            CoverageState state =
                    Coverage.asOf(day, ZONE, history).modes().getFirst().state();
            if (state != NaiveCoverage.state(Histories.MODE, day, ZONE, history)) {
                fail(day + " is " + state + " after " + verdicts);
            }
        }
    }
}
