package dev.gameday.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.coverage.TrackRecord;
import dev.gameday.forecast.Forecast.Alternative;
import dev.gameday.forecast.Forecast.Change;
import dev.gameday.forecast.Forecast.Finish;
import dev.gameday.forecast.Forecast.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastMakerTest {
    private static final LocalDate TODAY = Questions.TODAY;

    private static Finish finish(Forecast forecast) {
        return Objects.requireNonNull(forecast.finish());
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private static long width(Forecast forecast) {
        return ChronoUnit.DAYS.between(
                day(finish(forecast).p05()), day(finish(forecast).p95()));
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        ForecastQuestion question = Questions.of(3, 20, 16, TODAY.plusWeeks(6));
        assertThat(ForecastMaker.answer(question)).isEqualTo(ForecastMaker.answer(question));
    }

    @Test
    void aProgramThatProvesEighteenAWeekNeedsTwoMore() {
        Forecast forecast = ForecastMaker.answer(Questions.of(3, 20, 18, null));
        assertThat(forecast.status()).isEqualTo(Status.AHEAD);
        assertThat(forecast.proven()).isEqualTo(58);
        assertThat(forecast.goal()).isEqualTo(80);
        assertThat(finish(forecast).p50()).isEqualTo(TODAY.plusDays(13));
        assertThat(forecast.metByDeadline()).isNull();
        assertThat(forecast.alternatives()).isEmpty();
    }

    @Test
    void quantilesAreInOrderAndWeeksAreSundaysButForTheDeadline() {
        Forecast forecast = ForecastMaker.answer(Questions.of(2, 10, 7, TODAY.plusWeeks(10)));
        assertThat(List.of(
                        day(finish(forecast).p05()),
                        day(finish(forecast).p25()),
                        day(finish(forecast).p50()),
                        day(finish(forecast).p75()),
                        day(finish(forecast).p95())))
                .isSorted();
        assertThat(forecast.weeks()).allSatisfy(week -> {
            assertThat(week.asOf().equals(TODAY.plusWeeks(10)) || week.asOf().getDayOfWeek() == DayOfWeek.SUNDAY)
                    .isTrue();
            assertThat(List.of(week.p05(), week.p25(), week.p50(), week.p75(), week.p95()))
                    .isSorted();
            assertThat(week.p95()).isLessThanOrEqualTo(100);
        });
        assertThat(forecast.weeks().getLast().asOf()).isAfterOrEqualTo(TODAY.plusWeeks(10));
    }

    @Test
    void fewExercisesLeaveAWideRange() {
        TrackRecord few = Questions.of(2, 8, 6, null).record();
        TrackRecord many = Questions.of(8, 8, 6, null).record();
        TrackRecord fewOfMany =
                new TrackRecord(TODAY, many.inScope(), many.failing(), many.provenThrough(), few.days());
        assertThat(width(ForecastMaker.answer(Questions.of(fewOfMany, null, 26))))
                .isGreaterThan(width(ForecastMaker.answer(Questions.of(many, null, 26))));
    }

    @Test
    void exercisesThatWereMissedCount() {
        ForecastQuestion weekly = Questions.of(5, 10, 9, null);
        TrackRecord record = weekly.record();
        TrackRecord missed = new TrackRecord(
                TODAY,
                record.inScope(),
                record.failing(),
                record.provenThrough(),
                record.days().subList(0, 1));
        Experience experience = Experience.of(missed, 7);
        assertThat(experience.gains()).containsExactly(10, 0, 0, 0, 0);
        assertThat(Experience.of(record, 7).gains()).containsExactly(10, 11, 11, 11, 11);
    }

    @Test
    void aTightDeadlineNeedsMoreExercisesOrLargerOnes() {
        Forecast forecast = ForecastMaker.answer(Questions.of(6, 5, 4, TODAY.plusWeeks(4)));
        double met = Objects.requireNonNull(forecast.metByDeadline());
        assertThat(met).isLessThan(0.5);
        assertThat(forecast.alternatives()).extracting(Alternative::change).contains(Change.CADENCE, Change.SLICE);
        assertThat(forecast.alternatives())
                .allSatisfy(other -> assertThat(other.metByDeadline()).isGreaterThan(met));
    }

    @Test
    void aSlowProgramNeverGetsThereWhenProofGrowsStaleSooner() {
        Forecast forecast = ForecastMaker.answer(Questions.of(12, 3, 3, TODAY.plusWeeks(20), 8));
        assertThat(finish(forecast).p50()).isNull();
        assertThat(forecast.metByDeadline()).isLessThan(0.1);
        assertThat(ForecastWords.of(forecast)).startsWith("At this pace 80% is reached within two years in");
    }

    @Test
    void aGoalThatIsReachedIsNotForecastButWhetherItHoldsIs() {
        Forecast forecast = ForecastMaker.answer(Questions.of(5, 20, 18, TODAY.plusWeeks(3)));
        assertThat(forecast.status()).isEqualTo(Status.REACHED);
        assertThat(forecast.finish()).isNull();
        assertThat(forecast.heldOnDeadline()).isGreaterThan(0.9);
        assertThat(forecast.alternatives()).isEmpty();
    }

    @Test
    void withoutScopeOrExercisesNothingIsSaid() {
        TrackRecord nothing = new TrackRecord(TODAY, 0, 0, new TreeMap<>(), List.of());
        Forecast empty = ForecastMaker.answer(Questions.of(nothing, null, 26));
        assertThat(empty.status()).isEqualTo(Status.NOTHING_IN_SCOPE);
        assertThat(ForecastWords.of(empty)).isEmpty();
        Forecast fresh = ForecastMaker.answer(Questions.of(0, 0, 0, TODAY.plusWeeks(3)));
        assertThat(fresh.status()).isEqualTo(Status.NOT_EXERCISED);
        assertThat(fresh.weeks()).isEmpty();
        assertThat(fresh.metByDeadline()).isNull();
    }

    @Test
    void aDeadlineThatHasPassedIsNotJudged() {
        Forecast forecast = ForecastMaker.answer(Questions.of(2, 10, 7, TODAY.minusDays(1)));
        assertThat(forecast.metByDeadline()).isNull();
        assertThat(forecast.status()).isEqualTo(Status.AHEAD);
    }

    @Test
    void twoGameDaysAWeekFallThreeDaysApart() {
        Cadence cadence = new Cadence(2, 7, 2, 20, 1);
        assertThat(cadence.exercisesByDay(13)).containsExactly(0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0);
    }
}
