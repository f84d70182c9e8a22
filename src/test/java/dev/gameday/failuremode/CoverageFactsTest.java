package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.catalog.CatalogFactsChanged;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceChanged;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
abstract class CoverageFactsTest {
    private static final Instant START = Instant.parse("2012-10-02T09:00:00Z");

    @Autowired
    FailureModeService service;

    @Autowired
    CatalogRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgramClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private NewFailureMode key = new NewFailureMode(UUID.randomUUID(), UUID.randomUUID(), Fault.SLOW);
    private UUID mode = UUID.randomUUID();

    @BeforeEach
    void oneModeInScope() {
        key = rows.databaseUnavailable(START);
        mode = clock.at(START, () -> service.putInScope(Set.of(key)).getFirst());
    }

    private FactLine line() {
        return FactLine.of(jdbc, mode);
    }

    private long version() {
        return jdbc.sql("select version from failure_mode where id = ?")
                .param(mode)
                .query(Long.class)
                .single();
    }

    private Instant after(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private void on(int day, Runnable work) {
        clock.at(
                after(day),
                () -> transaction.execute(status -> {
                    work.run();
                    return true;
                }));
    }

    private void features(boolean material) {
        events.publishEvent(new CatalogFactsChanged(Set.of(), Set.of(key.featureId()), Set.of(), material));
    }

    @Test
    void theFirstFactHoldsFromTheModesCreation() {
        FactLine line = line();
        line.assertWithoutGapOrOverlap();
        assertThat(line.last().fact()).isEqualTo(new Fact(null, NeedLevel.CORE, FallbackState.NONE, true, null, null));
    }

    @Test
    void aDeliberateMaterialChangeIsDated() {
        on(1, () -> features(true));
        assertThat(line().last().fact().materialAt()).isEqualTo(after(1));
        assertThat(line().before(after(1)))
                .hasValueSatisfying(fact -> assertThat(fact.materialAt()).isNull());
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        on(1, () -> features(false));
        assertThat(line().rows()).hasSize(1);
    }

    @Test
    void needLevelAndTeamAreCarriedAndNotMaterial() {
        UUID team = rows.team("Team " + UUID.randomUUID(), START);
        on(1, () -> {
            rows.set("feature", key.featureId(), "need_level", "SHEDDABLE");
            features(false);
        });
        on(2, () -> {
            UUID application = rows.applicationOf(key.featureId());
            rows.set("application", application, "team_id", team);
            events.publishEvent(new CatalogFactsChanged(Set.of(application), Set.of(), Set.of(), false));
        });
        assertThat(line().rows()).hasSize(3);
        assertThat(line().last().fact())
                .isEqualTo(new Fact(team, NeedLevel.SHEDDABLE, FallbackState.NONE, true, null, null));
    }

    @Test
    void whatIsArchivedDoesNotCountUntilRestored() {
        on(1, () -> {
            rows.set("dependency", key.dependencyId(), "archived_at", clock.now());
            events.publishEvent(new CatalogFactsChanged(Set.of(), Set.of(), Set.of(key.dependencyId()), false));
        });
        assertThat(line().last().fact().counted()).isFalse();
        on(2, () -> {
            jdbc.sql("update dependency set archived_at = null where id = ?")
                    .param(key.dependencyId())
                    .update();
            events.publishEvent(new CatalogFactsChanged(Set.of(), Set.of(), Set.of(key.dependencyId()), false));
        });
        assertThat(line().rows()).extracting(row -> row.fact().counted()).containsExactly(true, false, true);
    }

    @Test
    void hardOrSoftIsMaterialAndAnEndedRelianceRetires() {
        on(1, () -> events.publishEvent(new RelianceChanged(key.featureId(), key.dependencyId(), false)));
        assertThat(line().last().fact().materialAt()).isEqualTo(after(1));
        on(2, () -> events.publishEvent(new RelianceChanged(key.featureId(), key.dependencyId(), true)));
        assertThat(line().last().fact().counted()).isFalse();
        assertThat(service.detail(mode).scope()).isEqualTo(Scope.RETIRED);
        assertThat(line().last().fact().materialAt()).isEqualTo(after(1));
    }

    @Test
    void fallbacksAcceptanceAndScopeAreCarried() {
        FallbackStepInput shed = new FallbackStepInput(FallbackKind.SHED, "", null, false);
        FallbackStepInput built = new FallbackStepInput(FallbackKind.SHED, "", null, true);
        on(1, () -> service.setFallbacks(mode, version(), List.of(shed)));
        on(2, () -> service.setFallbacks(mode, version(), List.of(built)));
        on(3, () -> service.accept(mode, version(), "Who", "Why", LocalDate.of(2012, 11, 6)));
        on(4, () -> service.withdrawAcceptance(mode, version()));
        on(5, () -> service.retire(mode, version()));
        on(6, () -> service.putInScope(mode, version()));
        assertThat(line().rows())
                .extracting(row -> row.fact().fallback())
                .containsExactly(
                        FallbackState.NONE,
                        FallbackState.PLANNED,
                        FallbackState.BUILT,
                        FallbackState.BUILT,
                        FallbackState.BUILT,
                        FallbackState.BUILT,
                        FallbackState.BUILT);
        assertThat(line().rows().get(3).fact().acceptedUntil()).isEqualTo(LocalDate.of(2012, 11, 6));
        assertThat(line().rows().get(4).fact().acceptedUntil()).isNull();
        assertThat(line().rows().get(5).fact().counted()).isFalse();
        assertThat(line().last().fact().counted()).isTrue();
        assertThat(line().last().fact().materialAt()).isEqualTo(after(2));
        assertThat(service.history(mode)).hasSize(7);
    }

    @Test
    void aWriteInTheMiddleEndsWhereTheKnownPeriodEnded() {
        on(10, () -> features(true));
        on(5, () -> service.describe(mode, version(), "Read-only", false, false, false));
        FactLine line = line();
        line.assertWithoutGapOrOverlap();
        assertThat(line.rows()).extracting(row -> row.fact().materialAt()).containsExactly(null, after(5), after(10));
    }

    @Test
    void aClockThatLagsABitLosesNothing() {
        on(1, () -> service.describe(mode, version(), "Read-only", false, false, false));
        Instant lagging = after(1).minusMillis(20);
        FallbackStepInput built = new FallbackStepInput(FallbackKind.SHED, "", null, true);
        clock.at(lagging, () -> service.setFallbacks(mode, version(), List.of(built)));
        line().assertWithoutGapOrOverlap();
        assertThat(line().rows()).hasSize(2);
        assertThat(line().last().fact().fallback()).isEqualTo(FallbackState.BUILT);
        assertThat(line().last().fact().materialAt()).isEqualTo(after(1));
    }

    @Test
    void aModeOfALaterDateCanComeIntoScopeEarlier() {
        NewFailureMode slow = new NewFailureMode(key.featureId(), key.dependencyId(), Fault.SLOW);
        mode = clock.at(after(10), () -> service.putInScope(Set.of(slow)).getFirst());
        clock.at(after(5), () -> service.putInScope(Set.of(slow)));
        line().assertWithoutGapOrOverlap();
        assertThat(line().createdAt()).isEqualTo(after(5));
        assertThat(line().rows()).hasSize(2);
    }

    @Test
    void aChangeOfALargeApplicationCostsAsManyStatementsAsOfASmallOne() {
        int small = statementsOfAChange(rows.applicationOf(key.featureId()));
        UUID application = rows.application("Large " + UUID.randomUUID(), START);
        Set<NewFailureMode> all = new LinkedHashSet<>();
        for (int rank = 1; rank <= 50; rank++) {
            UUID feature = rows.feature(application, rank, NeedLevel.CORE, START);
            rows.reliance(feature, key.dependencyId(), true, START);
            for (Fault fault : Fault.values()) {
                all.add(new NewFailureMode(feature, key.dependencyId(), fault));
            }
        }
        clock.at(START, () -> service.putInScope(all));
        assertThat(statementsOfAChange(application)).isEqualTo(small).isLessThan(7);
        assertThat(jdbc.sql("select count(*) from coverage_fact where application_id = ? and effective_to is null")
                        .param(application)
                        .query(Integer.class)
                        .single())
                .isEqualTo(500);
    }

    private int statementsOfAChange(UUID application) {
        return StatementCounter.count(() -> on(
                3, () -> events.publishEvent(new CatalogFactsChanged(Set.of(application), Set.of(), Set.of(), true))));
    }
}

class CoverageFactsOnH2Test extends CoverageFactsTest {}

@OnPostgreSql
class CoverageFactsOnPostgreSqlTest extends CoverageFactsTest {}
