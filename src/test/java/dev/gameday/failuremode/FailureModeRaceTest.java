package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceService;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Work;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two people do at the same moment leaves facts that agree with the tables. */
@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
abstract class FailureModeRaceTest {
    private static final int ROUNDS = 8;

    @Autowired
    FailureModeService service;

    @Autowired
    ApplicationService applications;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    @Autowired
    CatalogRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgramClock clock;

    private NewFailureMode fresh() {
        return rows.databaseUnavailable(clock.now().minus(Duration.ofDays(1)));
    }

    private static void together(Work one, Work other) throws Exception {
        CountDownLatch ready = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done =
                    List.of(threads.submit(() -> at(ready, one)), threads.submit(() -> at(ready, other)));
            for (Future<?> future : done) {
                future.get();
            }
        }
    }

    private static void at(CountDownLatch ready, Work work) {
        Acting.as(Role.MANAGER, () -> {
            ready.countDown();
            ready.await();
            work.run();
        });
    }

    private void putInScopeIfAllowed(NewFailureMode what) {
        try {
            service.putInScope(Set.of(what));
        } catch (InvalidException archivedAlready) {
            assertThat(archivedAlready.field()).isEqualTo("dependencyId");
        }
    }

    private List<FactLine> linesOf(NewFailureMode what) {
        return jdbc
                .sql("select id from failure_mode where feature_id = ?")
                .param(what.featureId())
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> FactLine.of(jdbc, id))
                .toList();
    }

    @RepeatedTest(ROUNDS)
    void nothingOfAnArchivedApplicationCounts() throws Exception {
        NewFailureMode what = fresh();
        UUID application = rows.applicationOf(what.featureId());
        long version = applications.detail(application).version();
        together(() -> putInScopeIfAllowed(what), () -> applications.archive(application, version));
        assertThat(linesOf(what)).allSatisfy(line -> {
            line.assertWithoutGapOrOverlap();
            assertThat(line.last().fact().counted()).isFalse();
        });
    }

    @RepeatedTest(ROUNDS)
    void nothingOfAnEndedRelianceIsInScope() throws Exception {
        NewFailureMode what = fresh();
        var reliance =
                reliances.list(new RelianceFilter(null, what.featureId(), null)).getFirst();
        together(() -> putInScopeIfAllowed(what), () -> reliances.end(reliance.id(), reliance.version()));
        FailureModeFilter inScope = new FailureModeFilter(null, what.featureId(), null, Scope.IN_SCOPE);
        assertThat(service.list(inScope)).isEmpty();
        assertThat(linesOf(what))
                .allSatisfy(line -> assertThat(line.last().fact().counted()).isFalse());
    }

    @RepeatedTest(ROUNDS)
    void bothChangesOfOneMomentReachTheFacts() throws Exception {
        NewFailureMode what = fresh();
        UUID id = service.putInScope(Set.of(what)).getFirst();
        long version = service.detail(id).version();
        long dependency = dependencies.detail(what.dependencyId()).version();
        FallbackStepInput shed = new FallbackStepInput(FallbackKind.SHED, "", null, true);
        together(
                () -> service.setFallbacks(id, version, List.of(shed)),
                () -> dependencies.archive(what.dependencyId(), dependency));
        FactLine line = FactLine.of(jdbc, id);
        line.assertWithoutGapOrOverlap();
        assertThat(line.last().fact().fallback()).isEqualTo(FallbackState.BUILT);
        assertThat(line.last().fact().counted()).isFalse();
    }
}

class FailureModeRaceOnH2Test extends FailureModeRaceTest {}

@OnPostgreSql
class FailureModeRaceOnPostgreSqlTest extends FailureModeRaceTest {}
