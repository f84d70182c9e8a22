package dev.gameday.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.forecast.Forecast.Alternative;
import dev.gameday.forecast.Forecast.Change;
import dev.gameday.forecast.Forecast.Finish;
import dev.gameday.forecast.Forecast.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);

    private static Forecast forecast(
            Finish finish, @Nullable Double met, @Nullable Double held, int exercises, Alternative... alternatives) {
        LocalDate deadline = met == null ? null : DEADLINE;
        return new Forecast(
                TODAY,
                Status.AHEAD,
                100,
                40,
                80,
                80,
                exercises,
                finish,
                deadline,
                "Election day",
                met,
                held,
                List.of(),
                null,
                List.of(alternatives));
    }

    private static Finish finish(@Nullable LocalDate p05, @Nullable LocalDate p50, @Nullable LocalDate p95) {
        return new Finish(p05, p05, p50, p95, p95, p95 == null ? 0.8 : 1);
    }

    private static final Finish SOON = finish(
            TODAY.plusWeeks(6), LocalDate.of(2026, 12, 22), TODAY.plusWeeks(11).minusDays(2));

    @Test
    void saysWhenWhetherAndWhatWouldBeEnough() {
        Forecast forecast = forecast(
                SOON,
                0.68,
                0.66,
                8,
                new Alternative(Change.CADENCE, 3.5, 20, 0.93),
                new Alternative(Change.SLICE, 7, 30, 0.9));
        assertThat(ForecastWords.of(forecast))
                .isEqualTo("At this pace 80% is reached in 6 to 11 weeks (9 of 10 runs), most likely by 22 Dec;"
                        + " Election day, 20 Dec, is met in 7 of 10 runs. Two game days a week would meet it in 9 of 10 runs;"
                        + " so would a slice of 30%.");
    }

    @Test
    void saysThatNothingWouldBeEnough() {
        Forecast forecast = forecast(SOON, 0.01, 0.01, 8, new Alternative(Change.CADENCE, 3.5, 20, 0.4));
        assertThat(ForecastWords.of(forecast))
                .endsWith("is met in hardly any run. Even two game days a week would meet it in 4 of 10 runs only.");
    }

    @Test
    void saysThatProofGrowsStaleAndThatTheRangeIsWide() {
        assertThat(ForecastWords.of(forecast(SOON, 0.99, 0.5, 2)))
                .contains(
                        "is met in nearly every run. On the day itself it still holds in 5 of 10 runs, since proof grows"
                                + " stale.")
                .endsWith("With only 2 days of exercises to go by, the range is wide.");
    }

    @Test
    void saysThatTheEndIsOpen() {
        assertThat(ForecastWords.of(forecast(finish(TODAY.plusWeeks(6), TODAY.plusWeeks(30), null), null, null, 8)))
                .isEqualTo("At this pace 80% is reached in 6 weeks or more, in half of the runs by 31 May 2027, and"
                        + " within two years in 8 of 10 runs.");
    }

    @ParameterizedTest
    @CsvSource({
        "3.5, Two game days a week",
        "7, A game day a week",
        "14, A game day every 14 days",
        "1, A game day every day",
        "4.67, A game day every 5 days"
    })
    void namesACadence(double days, String words) {
        assertThat(ForecastWords.change(new Alternative(Change.CADENCE, days, 20, 1)))
                .isEqualTo(words);
    }
}
