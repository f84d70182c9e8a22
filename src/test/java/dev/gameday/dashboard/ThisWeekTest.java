package dev.gameday.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThisWeekTest {

    @Test
    void theDeltaIsAgainstTheEndOfLastWeek() {
        assertThat(Weeks.with(null, 0, 4, 9).provenSinceLastWeek()).hasValue(5);
        assertThat(Weeks.with(null, 9, 7).provenSinceLastWeek()).hasValue(-2);
        assertThat(Weeks.with(null, 9).provenSinceLastWeek()).isEmpty();
    }

    @Test
    void whatCoreFeaturesLackIsCounted() {
        assertThat(Weeks.with(null, 9).coreUnaddressed()).isEqualTo(41);
    }

    @Test
    void weeksEndOnSundaysAndTheLastIsToday() {
        LocalDate wednesday = LocalDate.of(2026, 1, 7);
        List<LocalDate> ends = ThisWeekService.weekEnds(wednesday, 4);
        assertThat(ends).hasSize(4).endsWith(wednesday).isSorted();
        assertThat(ends.subList(0, 3)).allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(ends.get(2)).isEqualTo(LocalDate.of(2026, 1, 4));
    }

    @Test
    void onASundayTheWeekIsWhole() {
        LocalDate sunday = LocalDate.of(2026, 1, 11);
        assertThat(ThisWeekService.weekEnds(sunday, 2)).containsExactly(sunday.minusWeeks(1), sunday);
    }
}
