package dev.gameday.coverage;

import static dev.gameday.coverage.CoverageState.FAILING;
import static dev.gameday.coverage.CoverageState.PLANNED;
import static dev.gameday.coverage.CoverageState.PREPARED;
import static dev.gameday.coverage.CoverageState.PROVEN;
import static dev.gameday.coverage.CoverageState.STALE;
import static dev.gameday.coverage.CoverageState.UNADDRESSED;
import static dev.gameday.coverage.Histories.ZONE;
import static dev.gameday.coverage.Histories.accepted;
import static dev.gameday.coverage.Histories.at;
import static dev.gameday.coverage.Histories.changed;
import static dev.gameday.coverage.Histories.day;
import static dev.gameday.coverage.Histories.fact;
import static dev.gameday.coverage.Histories.uncounted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {
    private final Histories histories = new Histories().valid(4, "2012-01-01T00:00");

    private void inScope() {
        histories.facts(fact("2012-10-02T09:00", null, FallbackState.BUILT));
    }

    private void passedOn21October() {
        histories.verdict(VerdictResult.PASSED, "2012-10-21T14:00", "2012-10-21T18:00");
    }

    @Test
    void nothingAtAllHasNoFraction() {
        CoverageCounts counts = histories.on("2012-10-21");
        assertThat(counts).isEqualTo(CoverageCounts.NONE);
        assertThat(counts.percent()).isEmpty();
        assertThat(counts.fraction()).isEqualTo("No failure modes yet");
    }

    @Test
    void aProgramWithOnlyAcceptedModesHasNoFraction() {
        histories.facts(accepted(fact("2012-10-02T09:00", null, FallbackState.NONE), "2012-12-31"));
        assertThat(histories.on("2012-10-21")).isEqualTo(new CoverageCounts(0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(histories.on("2012-10-21").percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BUILT,PREPARED", "PLANNED,PLANNED", "NONE,UNADDRESSED"})
    void neverExercisedFollowsTheFallbackChain(FallbackState fallback, CoverageState state) {
        histories.facts(fact("2012-10-02T09:00", null, fallback));
        assertThat(histories.stateOn("2012-10-21")).isEqualTo(state);
        histories.verdict(VerdictResult.INCONCLUSIVE, "2012-10-20T14:00", "2012-10-20T18:00");
        assertThat(histories.stateOn("2012-10-21")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-10-20,PREPARED",
        "2012-10-21,PROVEN",
        "2012-11-16,PROVEN",
        "2012-11-17,PROVEN",
        "2012-11-18,STALE",
        "2013-11-18,STALE"
    })
    void aPassProvesFromItsDayUntilItsValidityEnds(String day, CoverageState state) {
        inScope();
        passedOn21October();
        assertThat(histories.stateOn(day)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on 11 March 2012 and back on 4 November: days are counted, not hours.
        "2012-03-04T23:59,2012-03-10,PROVEN",
        "2012-03-04T23:59,2012-03-11,STALE",
        "2012-03-11T03:00,2012-03-17,PROVEN",
        "2012-03-11T03:00,2012-03-18,STALE",
        "2012-11-04T00:00,2012-11-10,PROVEN",
        "2012-11-04T01:30,2012-11-11,STALE",
        "2012-11-03T23:59,2012-11-09,PROVEN",
        "2012-11-03T23:59,2012-11-10,STALE"
    })
    void daysAreThoseOfTheProgramsZone(String injectedAt, String day, CoverageState state) {
        Histories oneWeek = new Histories().valid(1, "2012-01-01T00:00");
        oneWeek.facts(fact("2012-01-02T09:00", null, FallbackState.NONE));
        oneWeek.verdict(VerdictResult.PASSED, injectedAt, injectedAt);
        assertThat(oneWeek.stateOn(day)).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            value = VerdictResult.class,
            names = {"DEGRADED", "FAILED"})
    void neitherAgeNorChangeHealsAFailure(VerdictResult result) {
        histories.facts(
                fact("2012-10-02T09:00", "2012-10-25T12:00", FallbackState.BUILT),
                changed(fact("2012-10-25T12:00", null, FallbackState.BUILT), "2012-10-25T12:00"));
        histories.verdict(result, "2012-10-21T14:00", "2012-10-21T18:00");
        assertThat(histories.stateOn("2012-10-21")).isEqualTo(FAILING);
        assertThat(histories.stateOn("2012-10-25")).isEqualTo(FAILING);
        assertThat(histories.stateOn("2014-10-25")).isEqualTo(FAILING);
    }

    @ParameterizedTest
    @CsvSource({"2012-10-21T13:59,PROVEN", "2012-10-21T14:00,PROVEN", "2012-10-21T14:01,STALE", "2012-10-25T12:00,STALE"
    })
    void aMaterialChangeAfterTheInjectionStartedMakesAPassStale(String materialAt, CoverageState later) {
        histories.facts(
                fact("2012-10-02T09:00", "2012-10-25T12:00", FallbackState.BUILT),
                changed(fact("2012-10-25T12:00", null, FallbackState.BUILT), materialAt));
        passedOn21October();
        assertThat(histories.stateOn("2012-10-24")).isEqualTo(PROVEN);
        assertThat(histories.stateOn("2012-10-25")).isEqualTo(later);
    }

    @Test
    void anImmaterialChangeMovesNoState() {
        histories.facts(
                fact("2012-10-02T09:00", "2012-10-25T12:00", FallbackState.BUILT),
                fact("2012-10-25T12:00", null, FallbackState.NONE));
        passedOn21October();
        assertThat(histories.stateOn("2012-10-25")).isEqualTo(PROVEN);
    }

    @Test
    void aNewPassAfterTheChangeProvesAgain() {
        histories.facts(changed(fact("2012-10-02T09:00", null, FallbackState.BUILT), "2012-10-25T12:00"));
        passedOn21October();
        histories.verdict(VerdictResult.PASSED, "2012-10-26T14:00", "2012-10-26T16:00");
        assertThat(histories.stateOn("2012-10-25")).isEqualTo(STALE);
        assertThat(histories.stateOn("2012-10-26")).isEqualTo(PROVEN);
    }

    @Test
    void scopeAddedAndRetiredLaterCountsFromAndUntilThen() {
        histories.facts(
                fact("2012-10-22T09:00", "2012-10-30T12:00", FallbackState.PLANNED),
                uncounted(fact("2012-10-30T12:00", null, FallbackState.PLANNED)));
        assertThat(histories.on("2012-10-21").inScope()).isZero();
        assertThat(histories.on("2012-10-22").planned()).isEqualTo(1);
        assertThat(histories.on("2012-10-29").planned()).isEqualTo(1);
        assertThat(histories.on("2012-10-30").inScope()).isZero();
    }

    @Test
    void aChangeAtMidnightBelongsToTheDayThatBegins() {
        histories.facts(
                fact("2012-10-22T00:00", "2012-10-30T00:00", FallbackState.PLANNED),
                fact("2012-10-30T00:00", null, FallbackState.BUILT));
        assertThat(histories.on("2012-10-21").inScope()).isZero();
        assertThat(histories.stateOn("2012-10-29")).isEqualTo(PLANNED);
        assertThat(histories.stateOn("2012-10-30")).isEqualTo(PREPARED);
    }

    @Test
    void twoChangesInTheSameInstantLeaveTheLast() {
        histories.facts(
                fact("2012-10-22T09:00", null, FallbackState.BUILT),
                fact("2012-10-22T09:00", "2012-10-22T09:00", FallbackState.NONE));
        assertThat(histories.stateOn("2012-10-22")).isEqualTo(PREPARED);
        assertThat(histories.on("2012-10-22").inScope()).isEqualTo(1);
    }

    @Test
    void anAcceptanceHoldsThroughItsLastDayAndThenTheModeIsBackInScope() {
        histories.facts(accepted(fact("2012-10-02T09:00", null, FallbackState.NONE), "2012-10-25"));
        histories.verdict(VerdictResult.FAILED, "2012-10-21T14:00", "2012-10-21T18:00");
        assertThat(histories.on("2012-10-25")).isEqualTo(new CoverageCounts(0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(histories.on("2012-10-26")).isEqualTo(new CoverageCounts(1, 0, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void anAcceptedModeThatIsArchivedIsNotEvenAccepted() {
        histories.facts(uncounted(accepted(fact("2012-10-02T09:00", null, FallbackState.NONE), "2012-12-31")));
        assertThat(histories.on("2012-10-25")).isEqualTo(CoverageCounts.NONE);
    }

    @Test
    void aVerdictCountsFromTheRevealWithTheInjectionsDay() {
        inScope();
        histories.verdict(VerdictResult.PASSED, "2012-10-21T14:00", "2012-10-24T10:00");
        assertThat(histories.stateOn("2012-10-21")).isEqualTo(PREPARED);
        assertThat(histories.stateOn("2012-10-23")).isEqualTo(PREPARED);
        assertThat(histories.stateOn("2012-10-24")).isEqualTo(PROVEN);
        assertThat(histories.stateOn("2012-11-17")).isEqualTo(PROVEN);
        assertThat(histories.stateOn("2012-11-18")).isEqualTo(STALE);
    }

    @Test
    void aRevealAtMidnightBelongsToTheDayThatBegins() {
        inScope();
        histories.verdict(VerdictResult.PASSED, "2012-10-21T14:00", "2012-10-22T00:00");
        assertThat(histories.stateOn("2012-10-21")).isEqualTo(PREPARED);
        assertThat(histories.stateOn("2012-10-22")).isEqualTo(PROVEN);
    }

    @Test
    void aVerdictRecordedAfterTheRevealCountsFromItsRecording() {
        inScope();
        histories.verdict(
                VerdictResult.PASSED, "2012-10-21T14:00", at("2012-10-26T09:00"), at("2012-10-21T18:00"), null);
        assertThat(histories.stateOn("2012-10-25")).isEqualTo(PREPARED);
        assertThat(histories.stateOn("2012-10-26")).isEqualTo(PROVEN);
    }

    @Test
    void aCorrectionTakesEffectWhenItCountsAndNotBefore() {
        inScope();
        Evidence wrong = histories.verdict(VerdictResult.PASSED, "2012-10-21T14:00", "2012-10-21T18:00");
        histories.verdict(
                VerdictResult.FAILED,
                "2012-10-21T14:00",
                at("2012-10-24T09:00"),
                at("2012-10-21T18:00"),
                wrong.verdict());
        assertThat(histories.stateOn("2012-10-23")).isEqualTo(PROVEN);
        assertThat(histories.stateOn("2012-10-24")).isEqualTo(FAILING);
    }

    @Test
    void aCorrectionToAnEarlierStartReplacesWhatItCorrects() {
        inScope();
        Evidence wrong = histories.verdict(VerdictResult.PASSED, "2012-10-23T14:00", "2012-10-23T18:00");
        histories.verdict(VerdictResult.FAILED, "2012-10-22T14:00", "2012-10-23T18:00");
        assertThat(histories.stateOn("2012-10-24")).isEqualTo(PROVEN);
        histories.verdict(
                VerdictResult.PASSED,
                "2012-10-21T14:00",
                at("2012-10-24T09:00"),
                at("2012-10-23T18:00"),
                wrong.verdict());
        assertThat(histories.stateOn("2012-10-24")).isEqualTo(FAILING);
        assertThat(histories.stateOn("2012-10-23")).isEqualTo(PROVEN);
    }

    @Test
    void correctingToInconclusiveRetractsWithoutBringingBackWhatWasCorrectedBefore() {
        inScope();
        Evidence first = histories.verdict(VerdictResult.PASSED, "2012-10-21T14:00", "2012-10-21T18:00");
        Evidence second = histories.verdict(
                VerdictResult.FAILED,
                "2012-10-21T14:00",
                at("2012-10-22T09:00"),
                at("2012-10-21T18:00"),
                first.verdict());
        histories.verdict(
                VerdictResult.INCONCLUSIVE,
                "2012-10-21T14:00",
                at("2012-10-23T09:00"),
                at("2012-10-21T18:00"),
                second.verdict());
        assertThat(histories.stateOn("2012-10-21")).isEqualTo(PROVEN);
        assertThat(histories.stateOn("2012-10-22")).isEqualTo(FAILING);
        assertThat(histories.stateOn("2012-10-23")).isEqualTo(PREPARED);
    }

    @Test
    void changingTheValidityMovesNoEarlierDay() {
        inScope();
        passedOn21October();
        histories.valid(1, "2012-10-30T12:00");
        assertThat(histories.stateOn("2012-10-29")).isEqualTo(PROVEN);
        assertThat(histories.stateOn("2012-10-30")).isEqualTo(STALE);
        histories.valid(52, "2012-10-31T12:00");
        assertThat(histories.stateOn("2012-10-30")).isEqualTo(STALE);
        assertThat(histories.stateOn("2012-10-31")).isEqualTo(PROVEN);
    }

    @Test
    void beforeTheFirstValidityKnownThatOneHolds() {
        Histories late = new Histories().valid(4, "2012-12-01T00:00");
        late.facts(fact("2012-10-02T09:00", null, FallbackState.NONE));
        late.verdict(VerdictResult.PASSED, "2012-10-21T14:00", "2012-10-21T18:00");
        assertThat(late.stateOn("2012-10-22")).isEqualTo(PROVEN);
    }

    @Test
    void evidenceOfAFailureModeWithoutFactsIsIgnored() {
        passedOn21October();
        assertThat(histories.on("2012-10-22")).isEqualTo(CoverageCounts.NONE);
    }

    @Test
    void aTrendAnswersEachDayOnceAndInOrder() {
        inScope();
        passedOn21October();
        assertThat(Coverage.trend(
                        List.of(day("2012-11-18"), day("2012-10-20"), day("2012-10-21"), day("2012-10-20")),
                        ZONE,
                        histories.build()))
                .extracting(
                        CoverageDay::day,
                        each -> each.counts().proven(),
                        each -> each.counts().stale())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day("2012-10-20"), 0, 0),
                        org.assertj.core.groups.Tuple.tuple(day("2012-10-21"), 1, 0),
                        org.assertj.core.groups.Tuple.tuple(day("2012-11-18"), 0, 1));
        assertThat(Coverage.trend(List.of(), ZONE, histories.build())).isEmpty();
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new CoverageCounts(3, 1, 1, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,40,0", "1,1000,1", "23,40,58", "1,2,50", "999,1000,99", "40,40,100"})
    void perCentsSayNothingAndEverythingOnlyWhenExact(int part, int whole, int percent) {
        assertThat(Percent.of(part, whole)).hasValue(percent);
    }

    @Test
    void unaddressedIsTheLastOfSixParts() {
        assertThat(CoverageState.values()).containsExactly(PROVEN, FAILING, STALE, PREPARED, PLANNED, UNADDRESSED);
    }
}
