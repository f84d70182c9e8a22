package dev.gameday.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GeneratedProgramTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.OwnDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept in memory never changes an answer, whatever is written meanwhile, also with times long past. */
@GeneratedProgramTest
@OwnDatabase
@ActingAs(Role.ADMINISTRATOR)
abstract class CoverageMemoryTest {
    private static final int CHANGES = 40;
    private static final int READERS = 2;

    @Autowired
    private CoverageService coverage;

    @Autowired
    private CoverageReads reads;

    @Autowired
    private ProgramClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private final Random random = new Random(11);

    @Test
    void answersAreThoseOfTheTablesAfterEveryChange() throws Exception {
        List<LocalDate> days = days();
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(reading(days, done)));
            }
            try {
                for (int i = 0; i < CHANGES; i++) {
                    change(i % 6);
                    assertThat(coverage.trend(days)).as("after change " + i).isEqualTo(fromTheTables(days));
                    assertThat(coverage.coverage(days.getLast()).program().counts())
                            .isEqualTo(fromTheTables(List.of(days.getLast()))
                                    .getFirst()
                                    .counts());
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    @Test
    void whatIsRolledBackIsNotKept() {
        List<LocalDate> days = days();
        List<CoverageDay> before = coverage.trend(days);

        transaction.executeWithoutResult(status -> {
            db.sql("update coverage_fact set counted = false, revision = revision + 1")
                    .update();
            assertThat(coverage.trend(days).getLast().counts().inScope()).isZero();
            status.setRollbackOnly();
        });

        assertThat(coverage.trend(days)).isEqualTo(before);
    }

    private Callable<Integer> reading(List<LocalDate> days, AtomicBoolean done) {
        return () -> Acting.as(Role.STAKEHOLDER, () -> {
            int answers = 0;
            while (!done.get()) {
                answers += coverage.trend(days).size();
            }
            return answers;
        });
    }

    private void change(int kind) {
        switch (kind) {
            case 0 -> correct();
            case 1 -> judge(clock.now().minus(random.nextInt(100), ChronoUnit.DAYS));
            case 2 -> judge(clock.now());
            case 3 -> closeAndOpen(clock.now().minus(random.nextInt(100), ChronoUnit.DAYS));
            case 4 -> db.sql("""
                                update coverage_fact set counted = not counted, revision = revision + 1
                                 where id = (select id from coverage_fact order by id offset :n rows fetch next 1 rows only)
                                """).param("n", random.nextInt(500)).update();
            default ->
                db.sql("""
                                insert into program_validity (id, program_id, weeks, effective_from, recorded_at)
                                select :id, id, :weeks, :at, :at from program
                                """)
                        .param("id", UUID.randomUUID())
                        .param("weeks", 4 + random.nextInt(12))
                        .param("at", Sql.at(clock.now().minus(random.nextInt(100), ChronoUnit.DAYS)))
                        .update();
        }
    }

    /** A correction of something old, which counts from now on. */
    private void correct() {
        db.sql("""
                        insert into verdict (id, injection_id, failure_mode_id, result, observed, injected_at, recorded_at,
                                             corrects_id, request_id)
                        select :id, injection_id, failure_mode_id, 'FAILED', '', injected_at, :now, id, :id from verdict
                         where corrects_id is null order by id offset :n rows fetch next 1 rows only
                        """)
                .param("id", UUID.randomUUID())
                .param("now", Sql.at(clock.now()))
                .param("n", random.nextInt(1_000))
                .update();
    }

    /** A verdict that turns up with a time of recording that is past already. */
    private void judge(Instant recordedAt) {
        db.sql("""
                        insert into verdict (id, injection_id, failure_mode_id, result, observed, injected_at, recorded_at,
                                             request_id)
                        select :id, injection_id, failure_mode_id, :result, '', injected_at, :at, :id from verdict
                         order by id offset :n rows fetch next 1 rows only
                        """)
                .param("id", UUID.randomUUID())
                .param("result", random.nextBoolean() ? "PASSED" : "DEGRADED")
                .param("at", Sql.at(recordedAt))
                .param("n", random.nextInt(1_000))
                .update();
    }

    private void closeAndOpen(Instant at) {
        transaction.executeWithoutResult(status -> db.sql("""
                        select id from coverage_fact where effective_to is null and effective_from < :at
                         order by id offset :n rows fetch next 1 rows only
                        """)
                .param("at", Sql.at(at))
                .param("n", random.nextInt(20))
                .query(UUID.class)
                .optional()
                .ifPresent(id -> {
                    db.sql("""
                                    insert into coverage_fact (id, failure_mode_id, effective_from, recorded_at,
                                           application_id, feature_id, dependency_id, team_id, need_level, fallback, counted,
                                           accepted_until, material_at)
                                    select :next, failure_mode_id, :at, :at, application_id, feature_id, dependency_id,
                                           team_id, need_level, fallback, not counted, accepted_until, :at
                                      from coverage_fact where id = :id
                                    """)
                            .param("next", UUID.randomUUID())
                            .param("at", Sql.at(at))
                            .param("id", id)
                            .update();
                    db.sql("update coverage_fact set effective_to = :at where id = :id")
                            .param("at", Sql.at(at))
                            .param("id", id)
                            .update();
                }));
    }

    private List<CoverageDay> fromTheTables(List<LocalDate> days) {
        CoverageHistory all = reads.history(clock.endOf(days.getFirst()), clock.endOf(days.getLast()));
        return Coverage.trend(days, clock.zone(), all);
    }

    private List<LocalDate> days() {
        LocalDate today = clock.today();
        return Stream.iterate(today.minusWeeks(16), day -> !day.isAfter(today), day -> day.plusWeeks(1))
                .toList();
    }
}

class CoverageMemoryOnH2Test extends CoverageMemoryTest {}

@OnPostgreSql
class CoverageMemoryOnPostgreSqlTest extends CoverageMemoryTest {}
