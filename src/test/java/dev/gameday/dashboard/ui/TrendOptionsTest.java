package dev.gameday.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.dashboard.ThisWeek;
import dev.gameday.dashboard.Weeks;
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
        assertThat(TrendOptions.weeks(Weeks.with(ELECTION, 0, 9)))
                .containsExactly(
                        LocalDate.of(2012, 10, 21),
                        LocalDate.of(2012, 10, 28),
                        LocalDate.of(2012, 11, 4),
                        LocalDate.of(2012, 11, 11));
    }

    @Test
    void aFarDeadlineDoesNotSqueezeWhatHasHappened() {
        assertThat(TrendOptions.weeks(Weeks.with(Weeks.TODAY.plusYears(1), 0, 9)))
                .hasSize(3);
        assertThat(TrendOptions.weeks(Weeks.with(null, 0, 9))).hasSize(2);
    }

    @Test
    void thePictureIsSaidInWords() {
        assertThat(new TrendOptions(Weeks.with(ELECTION, 0, 9)).inWords())
                .isEqualTo("Coverage by week: from 0% in W42 to 18% in W43, against a goal of 80%"
                        + " by W45, Tue 6 Nov 2012.");
    }

    @Test
    void theLatestPaceLeadsFromTodayToTheDeadline() {
        List<Object> outlook = new TrendOptions(Weeks.with(ELECTION, 0, 10)).outlook();
        assertThat(outlook).containsExactly("-", 20L, 40L, 60L);
    }

    @Test
    void itNeverLeadsBeyondEverythingAndIsNotDrawnWithoutAPaceOrADate() {
        assertThat(new TrendOptions(Weeks.with(ELECTION, 0, 40)).outlook()).endsWith(100L);
        assertThat(new TrendOptions(Weeks.with(ELECTION, 9, 9)).outlook()).isEmpty();
        assertThat(new TrendOptions(Weeks.with(null, 0, 9)).outlook()).isEmpty();
        assertThat(new TrendOptions(Weeks.with(Weeks.TODAY.minusWeeks(1), 0, 9)).outlook())
                .isEmpty();
    }

    @Test
    void twoYearsAreALineWithoutPointsThatNamesTheYear() {
        ThisWeek years =
                Weeks.with(null, IntStream.range(0, 104).map(i -> i / 3).toArray());
        Map<String, Object> options = new TrendOptions(years).options();
        assertThat(options.get("xAxis"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .extracting("data")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(104)
                .endsWith("W43 2012");
        assertThat(options.get("series")).asString().contains("showSymbol=false");
    }
}
