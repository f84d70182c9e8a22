package dev.gameday.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageService;
import dev.gameday.exercise.GameDayFilter;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.GameDayService;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingRow;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.FindingStatus;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import dev.gameday.security.SetupCompleted;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.OwnDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GamedayTest
@OwnDatabase
@ActingAs(Role.ADMINISTRATOR)
abstract class SampleTest {

    private final SampleData data = SampleFile.read();

    @Autowired
    private ProgramService programs;

    @Autowired
    private ProgramClock clock;

    @Autowired
    private CoverageService coverage;

    @Autowired
    private GameDayService gameDays;

    @Autowired
    private FailureModeService modes;

    @Autowired
    private FindingService findings;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void load() {
        if (db.sql("select count(*) from program").query(Integer.class).single() > 0) {
            return;
        }
        db.sql("""
                        insert into account (id, version, email, email_key, name, password_hash, enabled, session_epoch, created_at)
                        values (:id, 0, 'a@example.org', 'a@example.org', 'Administrator', '', true, 0, :now)""")
                .param("id", Acting.idOf(Role.ADMINISTRATOR))
                .param("now", Sql.at(Instant.now()))
                .update();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SetupCompleted(Acting.idOf(Role.ADMINISTRATOR), true)));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-10-01,  0,  0",
        "2012-10-07,  0,  8",
        "2012-10-14,  0, 30",
        "2012-10-20,  0, 48",
        "2012-10-21,  9, 51",
        "2012-10-28, 20, 53",
        "2012-11-04, 35, 53",
        "2012-11-06, 44, 53"
    })
    void coverageOfEachWeekIsWhatTheVerdictsOfTheFileAddUpTo(LocalDate day, int proven, int inScope) {
        CoverageCounts counts = coverage.coverage(day).program().counts();

        assertThat(counts).isEqualTo(CountedByHand.on(day, data));
        assertThat(counts.proven()).isEqualTo(proven);
        assertThat(counts.inScope()).isEqualTo(inScope);
        assertThat(counts.stale()).isZero();
    }

    @Test
    void theGoalIsReachedBeforeTheDeadline() {
        LocalDate deadline = data.program().deadline();

        int percent = coverage.coverage(deadline).program().counts().percent().orElseThrow();

        assertThat(percent).isGreaterThanOrEqualTo(data.program().coverageGoalPercent());
    }

    @Test
    void onItsProgramDateTheSampleShowsNothingOfTheFuture() {
        assertThat(clock.today()).isEqualTo(LocalDate.of(2012, 10, 22));
        assertThat(programs.program().sample()).isTrue();
        assertThat(gameDays.list(GameDayFilter.ALL, 0, 10))
                .extracting(GameDayRow::title)
                .containsExactly("Game day: the databases");
        assertThat(modes.list(FailureModeFilter.ALL)).hasSize(53);
    }

    @Test
    void everyListShowsTheWholeStoryOnElectionDay() {
        programs.lookFrom(data.program().deadline());
        try {
            assertThat(gameDays.list(GameDayFilter.ALL, 0, 10)).hasSize(4);
            assertThat(modes.list(FailureModeFilter.ALL))
                    .hasSize(data.failureModes().size());
        } finally {
            programs.lookFrom(data.program().sampleDate());
        }
    }

    @Test
    void onItsProgramDateSomeFixesAwaitTheirRetest() {
        assertThat(statuses())
                .isEqualTo(Map.of(FindingStatus.FIXED, 3L, FindingStatus.IN_PROGRESS, 2L, FindingStatus.OPEN, 5L));
    }

    @Test
    void byElectionDayRetestsHaveVerifiedAllFindingsButOne() {
        programs.lookFrom(data.program().deadline());
        try {
            assertThat(statuses()).isEqualTo(Map.of(FindingStatus.VERIFIED, 13L, FindingStatus.ACCEPTED, 1L));
        } finally {
            programs.lookFrom(data.program().sampleDate());
        }
    }

    private Map<FindingStatus, Long> statuses() {
        return findings.list(FindingFilter.all()).stream()
                .collect(Collectors.groupingBy(FindingRow::status, Collectors.counting()));
    }

    @Test
    void nothingUpToTheFirstGameDayHappensAfterIt() {
        Instant end = clock.endOf(LocalDate.of(2012, 10, 21));
        List<String> columns = List.of(
                "verdict.recorded_at", "injection_event.recorded_at", "game_day.created_at", "failure_mode.created_at");

        for (String column : columns) {
            String table = column.substring(0, column.indexOf('.'));
            assertThat(db.sql("select count(*) from " + table + " where " + column + " < :end")
                            .param("end", Sql.at(end))
                            .query(Integer.class)
                            .single())
                    .as(column)
                    .isPositive();
        }
        assertThat(db.sql("select count(*) from verdict where recorded_at < :end")
                        .param("end", Sql.at(end))
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
    }
}

class SampleOnH2Test extends SampleTest {}

@OnPostgreSql
class SampleOnPostgreSqlTest extends SampleTest {}
