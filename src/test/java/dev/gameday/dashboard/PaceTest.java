package dev.gameday.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate IN_FIFTEEN_DAYS = Weeks.TODAY.plusDays(15);

    @Test
    void saysWhatEachWeekMustBringAndWhatTheLatestBrought() {
        Pace pace = Pace.of(Weeks.trend(50, 0, 0, 9, 9), 80, IN_FIFTEEN_DAYS);
        assertThat(pace.missing()).isEqualTo(31);
        assertThat(pace.weeksLeft()).isEqualTo(3);
        assertThat(pace.neededPerWeek()).isEqualTo(11);
        assertThat(pace.latelyPerWeek()).isEqualTo(3);
    }

    @Test
    void theLatestFourWeeksCountAndNoEarlier() {
        assertThat(Pace.of(Weeks.trend(50, 0, 20, 20, 21, 22, 24), 80, null).latelyPerWeek())
                .isEqualTo(1);
    }

    @Test
    void theGoalIsRoundedUpToWholeFailureModes() {
        assertThat(Pace.of(Weeks.trend(7, 5), 80, null).missing()).isEqualTo(1);
        assertThat(Pace.of(Weeks.trend(7, 6), 80, null).reached()).isTrue();
    }

    @Test
    void withoutADateOrAfterItNoWeekIsLeft() {
        assertThat(Pace.of(Weeks.trend(50, 1), 80, null).weeksLeft()).isZero();
        assertThat(Pace.of(Weeks.trend(50, 1), 80, Weeks.TODAY).weeksLeft()).isZero();
        assertThat(Pace.of(Weeks.trend(50, 1), 80, Weeks.TODAY.minusDays(1)).weeksLeft())
                .isZero();
    }

    @Test
    void oneWeekAloneHasNoPaceAndNothingInScopeNoGoal() {
        assertThat(Pace.of(Weeks.trend(50, 9), 80, null).latelyPerWeek()).isZero();
        assertThat(Pace.of(Weeks.trend(0, 0), 80, null).reached()).isTrue();
    }
}
