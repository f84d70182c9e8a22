package dev.gameday.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.dashboard.ThisWeek;
import dev.gameday.dashboard.Weeks;
import dev.gameday.forecast.Forecast;
import dev.gameday.forecast.Questions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TrendOptionsTest {
    private static final LocalDate ELECTION = LocalDate.of(2012, 11, 6);

    @Test
    void theWeeksGoOnToADeadlineThatIsNear() {
        assertThat(TrendOptions.weeks(Weeks.with(ELECTION, 0, 9), Questions.silent()))
                .containsExactly(
                        LocalDate.of(2012, 10, 21),
                        LocalDate.of(2012, 10, 28),
                        LocalDate.of(2012, 11, 4),
                        LocalDate.of(2012, 11, 11));
    }

    @Test
    void aFarDeadlineDoesNotSqueezeWhatHasHappened() {
        assertThat(TrendOptions.weeks(Weeks.with(Weeks.TODAY.plusYears(1), 0, 9), Questions.silent()))
                .hasSize(3);
        assertThat(TrendOptions.weeks(Weeks.with(null, 0, 9), Questions.silent()))
                .hasSize(2);
    }

    @Test
    void thePictureIsSaidInWords() {
        assertThat(new TrendOptions(Weeks.with(ELECTION, 0, 9), Questions.silent()).inWords())
                .isEqualTo("Coverage by week: from 0% in W42 to 18% in W43, against a goal of 80%"
                        + " by W45, Tue 6 Nov 2012.");
    }

    @Test
    void theForecastFansOutFromToday() {
        ThisWeek week = Weeks.with(ELECTION, 0, 10);
        Forecast forecast = Questions.forecast(null);
        LocalDate last = forecast.weeks().getFirst().asOf();
        List<LocalDate> sundays = List.of(last.minusWeeks(2), last.minusWeeks(1), last);
        ForecastFan fan = new ForecastFan(forecast, sundays, 1);
        assertThat(fan.points(Forecast.Week::p50))
                .containsExactly("-", 58.0, (double) forecast.weeks().getFirst().p50());
        assertThat(fan.series()).hasSize(5);
        assertThat(new ForecastFan(Questions.silent(), sundays, 1).series()).isEmpty();
        assertThat(new TrendOptions(week, Questions.silent()).options().get("series"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void twoYearsAreALineWithoutPointsThatNamesTheYear() {
        ThisWeek years =
                Weeks.with(null, IntStream.range(0, 104).map(i -> i / 3).toArray());
        Map<String, Object> options = new TrendOptions(years, Questions.silent()).options();
        assertThat(options.get("xAxis"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .extracting("data")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(104)
                .endsWith("W43 2012");
        assertThat(options.get("series")).asString().contains("showSymbol=false");
    }
}
