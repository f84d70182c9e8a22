package dev.gameday.coverage;

import static dev.gameday.coverage.Histories.ZONE;
import static dev.gameday.coverage.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackRecordMakerTest {
    private static final String OPENED = "2012-10-01T09:00";

    private final Histories histories = new Histories()
            .facts(Histories.fact(OPENED, null, FallbackState.BUILT))
            .valid(4, OPENED);

    private void exercised(VerdictResult result, String date) {
        histories.verdict(result, date + "T10:00", date + "T18:00");
    }

    private TrackRecord on(String date) {
        LocalDate day = day(date);
        Instant end = Coverage.endOf(day, ZONE);
        CoverageHistory history = histories.build();
        CoverageSnapshot snapshot = Coverage.asOf(day, ZONE, history);
        return TrackRecordMaker.of(snapshot, new Standings(history.evidence()), end, ZONE, 4);
    }

    @Test
    void withoutEvidenceNothingWasShown() {
        TrackRecord record = on("2012-10-10");
        assertThat(record.inScope()).isEqualTo(1);
        assertThat(record.proven()).isZero();
        assertThat(record.days()).isEmpty();
    }

    @Test
    void aFailureWaitsForItsRetestAndIsRepairedByOneThatPasses() {
        exercised(VerdictResult.FAILED, "2012-10-02");
        exercised(VerdictResult.DEGRADED, "2012-10-09");
        exercised(VerdictResult.PASSED, "2012-10-16");
        TrackRecord record = on("2012-10-16");
        assertThat(record.days())
                .containsExactly(
                        new ExerciseDay(day("2012-10-02"), 1, 0, 0, 0, 0, 0),
                        new ExerciseDay(day("2012-10-09"), 0, 0, 0, 1, 1, 0),
                        new ExerciseDay(day("2012-10-16"), 0, 0, 0, 1, 1, 1));
        assertThat(record.provenThrough()).isEqualTo(Map.of(day("2012-11-12"), 1));
        assertThat(record.failing()).isZero();
    }

    @Test
    void tryingAgainWhatIsStillProvenGainsNothingAndAfterItsValidityItDoes() {
        exercised(VerdictResult.PASSED, "2012-10-02");
        exercised(VerdictResult.PASSED, "2012-10-29");
        exercised(VerdictResult.PASSED, "2012-11-26");
        assertThat(on("2012-11-26").days()).extracting(ExerciseDay::gain).containsExactly(1, 0, 1);
    }

    @Test
    void theLatestVerdictOfADaySpeaksForIt() {
        histories.verdict(VerdictResult.FAILED, "2012-10-02T10:00", "2012-10-02T18:00");
        histories.verdict(VerdictResult.PASSED, "2012-10-02T11:00", "2012-10-02T18:00");
        assertThat(on("2012-10-02").days()).containsExactly(new ExerciseDay(day("2012-10-02"), 1, 1, 0, 0, 0, 0));
    }

    @Test
    void whatIsRevealedLaterSaysNothingYet() {
        histories.verdict(VerdictResult.PASSED, "2012-10-02T10:00", "2012-10-05T18:00");
        assertThat(on("2012-10-04").days()).isEmpty();
        assertThat(on("2012-10-05").days()).hasSize(1);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        Evidence first = histories.verdict(VerdictResult.PASSED, "2012-10-02T10:00", "2012-10-02T18:00");
        histories.verdict(
                VerdictResult.FAILED,
                "2012-10-02T10:00",
                Histories.at("2012-10-03T10:00"),
                Histories.at("2012-10-02T18:00"),
                first.verdict());
        assertThat(on("2012-10-03").days()).extracting(ExerciseDay::passed).containsExactly(0);
    }
}
