package dev.gameday.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GeneratedProgramTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A generated program's coverage grows, and is what counting its facts and verdicts one by one adds up to. */
@GeneratedProgramTest
@ActingAs(Role.STAKEHOLDER)
abstract class GeneratedCoverageTest {

    @Autowired
    private CoverageService coverage;

    @Autowired
    private CoverageReads reads;

    @Autowired
    private ProgramClock clock;

    @Test
    void everyDayIsAsARecountSays() {
        for (LocalDate day : days(9)) {
            CoverageHistory all = reads.history(clock.endOf(LocalDate.of(2000, 1, 1)), clock.endOf(day));

            assertThat(coverage.coverage(day).program().counts())
                    .as("on " + day)
                    .isEqualTo(NaiveCoverage.counts(day, clock.zone(), all));
        }
    }

    @Test
    void itGrowsFromNothingToMostOfIt() {
        List<CoverageDay> trend = coverage.trend(days(7));

        assertThat(trend.getFirst().counts().inScope()).isZero();
        assertThat(trend.getLast().counts().percent().orElseThrow()).isBetween(40, 95);
        assertThat(trend.getLast().counts().accepted()).isNotNegative();
    }

    private List<LocalDate> days(int apart) {
        LocalDate today = clock.today();
        return Stream.iterate(today.minusWeeks(18), day -> !day.isAfter(today), day -> day.plusDays(apart))
                .toList();
    }
}

class GeneratedCoverageOnH2Test extends GeneratedCoverageTest {}

@OnPostgreSql
class GeneratedCoverageOnPostgreSqlTest extends GeneratedCoverageTest {}
