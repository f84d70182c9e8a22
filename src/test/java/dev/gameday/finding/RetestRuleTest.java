package dev.gameday.finding;

import static dev.gameday.finding.FindingStatus.ACCEPTED;
import static dev.gameday.finding.FindingStatus.FIXED;
import static dev.gameday.finding.FindingStatus.IN_PROGRESS;
import static dev.gameday.finding.FindingStatus.OPEN;
import static dev.gameday.finding.FindingStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.exercise.VerdictResult;
import dev.gameday.finding.RetestRule.Entry;
import dev.gameday.finding.RetestRule.Retest;
import dev.gameday.finding.RetestRule.Settlement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetestRuleTest {
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "PASSED, VERIFIED, FIXED",
        "DEGRADED, OPEN, STILL_FAILING",
        "FAILED, OPEN, STILL_FAILING",
        "INCONCLUSIVE, FIXED, NOT_COMPARABLE"
    })
    void aVerdictSettlesAFixedFinding(VerdictResult result, FindingStatus status, RetestOutcome outcome) {
        assertSettled(RetestRule.settle(history(OPEN, FIXED), retest(FIRST, result, 9)), status, outcome);
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingStatus.class,
            names = {"FIXED"},
            mode = EnumSource.Mode.EXCLUDE)
    void aFindingThatIsNotFixedIsLeftAlone(FindingStatus status) {
        for (VerdictResult result : VerdictResult.values()) {
            assertThat(RetestRule.settle(history(OPEN, FIXED, status), retest(FIRST, result, 9)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(VerdictResult.class)
    void aFixMadeWhileTheInjectionRanOrLaterIsNotRetestedByIt(VerdictResult result) {
        List<Entry> fixedAtHourOne = history(OPEN, FIXED);
        assertThat(RetestRule.settle(fixedAtHourOne, retest(FIRST, result, 0))).isEmpty();
        assertThat(RetestRule.settle(fixedAtHourOne, retest(FIRST, result, 1))).isEmpty();
        assertThat(RetestRule.settle(fixedAtHourOne, retest(FIRST, result, 2))).isPresent();
    }

    @Test
    void onlyTheLatestFixCounts() {
        List<Entry> fixedAgainAtHourThree = history(OPEN, FIXED, OPEN, FIXED);
        assertThat(RetestRule.settle(fixedAgainAtHourThree, retest(FIRST, VerdictResult.PASSED, 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = VerdictResult.class,
            names = {"DEGRADED", "FAILED"})
    void failingAfterItWasVerifiedOnceIsARegression(VerdictResult result) {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, VerdictResult.PASSED, 2));
        then(history, OPEN, FIXED);
        assertSettled(RetestRule.settle(history, retest(SECOND, result, 20)), OPEN, RetestOutcome.REGRESSED);
    }

    @Test
    void anOutcomeRecordedByHandCountsAsVerifiedBefore() {
        List<Entry> history = history(OPEN, FIXED);
        history.add(new Entry(VERIFIED, hour(2), null, null, RetestOutcome.FIXED));
        then(history, OPEN, FIXED);
        assertSettled(
                RetestRule.settle(history, retest(FIRST, VerdictResult.FAILED, 20)), OPEN, RetestOutcome.REGRESSED);
    }

    @Test
    void aVerificationThatWasCorrectedAwayIsNoVerification() {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, VerdictResult.PASSED, 2));
        settle(history, retest(FIRST, VerdictResult.FAILED, 2));
        then(history, FIXED);
        assertSettled(
                RetestRule.settle(history, retest(SECOND, VerdictResult.FAILED, 20)),
                OPEN,
                RetestOutcome.STILL_FAILING);
    }

    @Test
    void theSameVerdictNeverSettlesTwice() {
        List<Entry> history = history(OPEN, FIXED);
        Retest failed = retest(FIRST, VerdictResult.FAILED, 2);
        settle(history, failed);
        assertThat(RetestRule.settle(history, failed)).isEmpty();
        then(history, FIXED);
        assertThat(RetestRule.settle(history, failed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, FAILED, OPEN, STILL_FAILING",
        "PASSED, DEGRADED, OPEN, STILL_FAILING",
        "PASSED, INCONCLUSIVE, FIXED, NOT_COMPARABLE",
        "FAILED, PASSED, VERIFIED, FIXED",
        "FAILED, INCONCLUSIVE, FIXED, NOT_COMPARABLE",
        "DEGRADED, PASSED, VERIFIED, FIXED",
        "INCONCLUSIVE, PASSED, VERIFIED, FIXED",
        "INCONCLUSIVE, FAILED, OPEN, STILL_FAILING"
    })
    void aCorrectionSettlesAgain(
            VerdictResult before, VerdictResult after, FindingStatus status, RetestOutcome outcome) {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, before, 2));
        Optional<Settlement> again = RetestRule.settle(history, retest(FIRST, after, 2));
        assertSettled(again, status, outcome);
        assertThat(again.orElseThrow().note()).startsWith("Correction: ");
    }

    @ParameterizedTest
    @CsvSource({"PASSED, PASSED", "FAILED, DEGRADED", "DEGRADED, FAILED", "INCONCLUSIVE, INCONCLUSIVE"})
    void aCorrectionThatMeansTheSameChangesNothing(VerdictResult before, VerdictResult after) {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, before, 2));
        assertThat(RetestRule.settle(history, retest(FIRST, after, 2))).isEmpty();
    }

    @Test
    void aCorrectedFailureVerifiesEvenWhenWorkHasBegunAgain() {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, VerdictResult.FAILED, 2));
        then(history, IN_PROGRESS);
        assertSettled(
                RetestRule.settle(history, retest(FIRST, VerdictResult.PASSED, 2)), VERIFIED, RetestOutcome.FIXED);
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, FIXED, PASSED",
        "FAILED, ACCEPTED, PASSED",
        "PASSED, OPEN, FAILED",
        "INCONCLUSIVE, OPEN, PASSED"
    })
    void aCorrectionOnlyLeavesANoteWhenPeopleHaveDecidedSince(
            VerdictResult before, FindingStatus since, VerdictResult after) {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, before, 2));
        then(history, since);
        Optional<Settlement> noted = RetestRule.settle(history, retest(FIRST, after, 2));
        assertThat(noted).isPresent();
        assertThat(noted.orElseThrow().status()).isEqualTo(since);
        assertThat(noted.orElseThrow().note()).contains("moved on");
    }

    @Test
    void aCorrectionOfAnEarlierExerciseDoesNotOutweighALaterOne() {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, VerdictResult.INCONCLUSIVE, 2));
        settle(history, retest(SECOND, VerdictResult.PASSED, 20));
        assertSettled(
                RetestRule.settle(history, retest(FIRST, VerdictResult.FAILED, 2)), VERIFIED, RetestOutcome.REGRESSED);
    }

    @Test
    void anInjectionThatTurnsOutToHaveBegunBeforeTheFixSettlesNothing() {
        List<Entry> history = history(OPEN, FIXED);
        settle(history, retest(FIRST, VerdictResult.PASSED, 2));
        assertSettled(
                RetestRule.settle(history, retest(FIRST, VerdictResult.PASSED, 0)),
                FIXED,
                RetestOutcome.NOT_COMPARABLE);
    }

    @Test
    void ofSeveralVerdictsTheLatestConclusiveOneDecides() {
        List<Entry> history = history(OPEN, FIXED);
        Retest beforeTheFix = retest(FIRST, VerdictResult.PASSED, 0);
        Retest passed = retest(FIRST, VerdictResult.PASSED, 3);
        Retest failed = retest(SECOND, VerdictResult.FAILED, 5);
        Retest inconclusive = retest(UUID.randomUUID(), VerdictResult.INCONCLUSIVE, 7);
        assertThat(RetestRule.deciding(history, List.of(beforeTheFix))).isEmpty();
        assertThat(RetestRule.deciding(history, List.of(inconclusive))).contains(inconclusive);
        assertThat(RetestRule.deciding(history, List.of(failed, passed, inconclusive, beforeTheFix)))
                .contains(failed);
        assertThat(RetestRule.deciding(history(OPEN, ACCEPTED), List.of(passed)))
                .isEmpty();
    }

    /** One entry an hour, the first at hour 0. */
    private static List<Entry> history(FindingStatus... statuses) {
        List<Entry> history = new ArrayList<>();
        then(history, statuses);
        return history;
    }

    private static void then(List<Entry> history, FindingStatus... statuses) {
        for (FindingStatus status : statuses) {
            history.add(new Entry(status, hour(history.size()), null, null, null));
        }
    }

    private static void settle(List<Entry> history, Retest retest) {
        Settlement settlement = RetestRule.settle(history, retest).orElseThrow();
        history.add(new Entry(
                settlement.status(),
                hour(history.size()),
                retest.injectionId(),
                retest.verdictId(),
                settlement.outcome()));
    }

    private static Retest retest(UUID injection, VerdictResult result, int hour) {
        return new Retest(injection, UUID.randomUUID(), result, hour(hour), hour(hour + 1));
    }

    private static Instant hour(int hour) {
        return START.plusSeconds(3600L * hour);
    }

    private static void assertSettled(Optional<Settlement> settlement, FindingStatus status, RetestOutcome outcome) {
        assertThat(settlement).isPresent();
        assertThat(settlement.orElseThrow().status()).isEqualTo(status);
        assertThat(settlement.orElseThrow().outcome()).isEqualTo(outcome);
    }
}
