package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RowsChangedException;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
@SuppressWarnings("NullAway.Init")
abstract class BulkChangeServiceTest {
    private static final FallbackStepInput STATIC =
            new FallbackStepInput(FallbackKind.SERVE_STATIC_COPY, "from storage", null, true);

    @Autowired
    BulkChangeService bulk;

    @Autowired
    FailureModeService service;

    @Autowired
    CatalogRows rows;

    @Autowired
    ProgramClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID application;
    private UUID database;
    private final List<UUID> features = new ArrayList<>();

    @BeforeEach
    void anApplicationOfThreeFeaturesOnOneDatabase() {
        Instant yesterday = clock.now().minus(Duration.ofDays(1));
        application = rows.application("App " + UUID.randomUUID(), yesterday);
        database = rows.dependency("Database " + UUID.randomUUID(), DependencyKind.DATABASE, yesterday);
        for (int rank = 1; rank <= 3; rank++) {
            UUID feature = rows.feature(application, rank, NeedLevel.CORE, yesterday);
            rows.reliance(feature, database, true, yesterday);
            features.add(feature);
        }
    }

    private List<ModeTarget> cells(Fault fault) {
        List<FailureModeRow> known = new ArrayList<>(service.list(FailureModeFilter.ofApplication(application)));
        known.addAll(service.list(FailureModeFilter.ofApplication(application).withScope(Scope.CANDIDATE)));
        return features.stream()
                .map(feature -> new ModeTarget(
                        new NewFailureMode(feature, database, fault),
                        known.stream()
                                .filter(row -> row.featureId().equals(feature) && row.fault() == fault)
                                .map(FailureModeRow::version)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private BulkResult change(BulkChange.Work change) {
        return bulk.change(UUID.randomUUID(), cells(Fault.UNAVAILABLE), change);
    }

    private List<FailureModeRow> inScope() {
        return service.list(FailureModeFilter.ofApplication(application).withScope(Scope.IN_SCOPE));
    }

    private void putInScope() {
        change(new BulkChange.PutInScope(null));
    }

    private Fact fact(UUID mode) {
        FactLine line = FactLine.of(jdbc, mode);
        line.assertWithoutGapOrOverlap();
        return line.last().fact();
    }

    @Test
    void manyComeIntoScopeAndTakingItBackLeavesCandidates() {
        BulkResult result = change(new BulkChange.PutInScope(STATIC));
        assertThat(result.changed()).isEqualTo(3);
        assertThat(inScope()).hasSize(3).allMatch(row -> row.fallback() == FallbackState.BUILT);
        List<UUID> ids = inScope().stream().map(FailureModeRow::id).toList();
        assertThat(ids).allMatch(id -> fact(id).counted());
        assertThat(bulk.undo(result.batchId()).changed()).isEqualTo(3);
        assertThat(service.list(FailureModeFilter.ofApplication(application))).isEmpty();
        assertThat(ids).noneMatch(id -> fact(id).counted());
        assertThat(service.candidates(application))
                .filteredOn(it -> it.fault() == Fault.UNAVAILABLE)
                .hasSize(3)
                .noneMatch(FailureModeCandidate::retired);
        // And forth again, from what the matrix reads now.
        assertThat(change(new BulkChange.PutInScope(null)).changed()).isEqualTo(3);
        assertThat(inScope()).hasSize(3).allMatch(row -> row.fallback() == FallbackState.NONE);
    }

    @Test
    void theSameRequestTwiceIsDoneOnce() {
        UUID request = UUID.randomUUID();
        List<ModeTarget> cells = cells(Fault.SLOW);
        BulkResult first = bulk.change(request, cells, new BulkChange.PutInScope(null));
        assertThat(bulk.change(request, cells, new BulkChange.PutInScope(null))).isEqualTo(first);
        bulk.undo(request);
        assertThat(bulk.undo(request).changed()).isZero();
    }

    @Test
    void whatIsSoAlreadyIsCountedAndLeft() {
        putInScope();
        assertThat(change(new BulkChange.PutInScope(STATIC)))
                .extracting(BulkResult::changed, BulkResult::unchanged)
                .containsExactly(0, 3);
        UUID first = inScope().getFirst().id();
        service.setFallbacks(first, service.detail(first).version(), List.of(STATIC));
        BulkResult result = change(new BulkChange.AddFallback(STATIC));
        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(inScope()).allMatch(row -> row.fallbackSteps() == 1);
    }

    @Test
    void takingBackAStepLetsEarlierEvidenceHoldAgainUnlessSomethingElseChanged() {
        putInScope();
        List<UUID> ids = inScope().stream().map(FailureModeRow::id).toList();
        BulkResult result = change(new BulkChange.AddFallback(STATIC));
        assertThat(ids).allMatch(id -> fact(id).materialAt() != null);
        bulk.undo(result.batchId());
        assertThat(ids).allMatch(id -> fact(id).materialAt() == null);
        assertThat(ids).allMatch(id -> fact(id).fallback() == FallbackState.NONE);
        assertThat(ids).allMatch(id -> service.detail(id).fallbacks().isEmpty());
    }

    @Test
    void aStepKeepsSinceWhenItIsBuiltWhenALaterChangeIsTakenBack() {
        putInScope();
        change(new BulkChange.AddFallback(STATIC));
        List<UUID> ids = inScope().stream().map(FailureModeRow::id).toList();
        List<FailureModeDetail> before = ids.stream().map(service::detail).toList();
        List<Fact> facts = ids.stream().map(this::fact).toList();
        BulkResult result = change(
                new BulkChange.AddFallback(new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", database, false)));
        bulk.undo(result.batchId());
        assertThat(ids.stream().map(service::detail))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(ids.stream().map(this::fact)).isEqualTo(facts);
    }

    @Test
    void retiringAndAcceptingAreTakenBackExactly() {
        putInScope();
        List<UUID> ids = inScope().stream().map(FailureModeRow::id).toList();
        BulkResult accepted = bulk.agree(
                UUID.randomUUID(),
                cells(Fault.UNAVAILABLE),
                new BulkChange.Accept("The board", "Costs more", clock.today().plusDays(5)));
        assertThat(ids).allMatch(id -> service.detail(id).acceptance() != null);
        BulkResult retired = change(new BulkChange.Retire());
        assertThat(inScope()).isEmpty();
        assertThatThrownBy(() -> bulk.undo(accepted.batchId())).isInstanceOf(RowsChangedException.class);
        bulk.undo(retired.batchId());
        assertThat(inScope()).hasSize(3);
        assertThat(ids).allMatch(id -> fact(id).acceptedUntil() != null && fact(id).counted());
        BulkResult withdrawn =
                bulk.agree(UUID.randomUUID(), cells(Fault.UNAVAILABLE), new BulkChange.WithdrawAcceptance());
        assertThat(ids).allMatch(id -> fact(id).acceptedUntil() == null);
        bulk.undo(withdrawn.batchId());
        assertThat(ids).allMatch(id -> service.detail(id).acceptance() != null);
    }

    @Test
    void oneChangedMeanwhileLeavesAllAsTheyWereAndIsNamed() {
        putInScope();
        List<ModeTarget> read = cells(Fault.UNAVAILABLE);
        FailureModeRow second = inScope().get(1);
        service.describe(second.id(), second.version(), "Read-only", false, false, false);
        assertThatThrownBy(() -> bulk.change(UUID.randomUUID(), read, new BulkChange.Retire()))
                .isInstanceOfSatisfying(
                        RowsChangedException.class,
                        e -> assertThat(e.rows()).singleElement().satisfies(row -> {
                            assertThat(row.index()).isEqualTo(1);
                            assertThat(row.name()).startsWith("Feature 2: Database");
                        }));
        assertThat(inScope()).hasSize(3);
    }

    @Test
    void somebodyElsesNewModeIsNoCandidateAnyMore() {
        List<ModeTarget> read = cells(Fault.UNAVAILABLE);
        putInScope();
        assertThatThrownBy(() -> bulk.change(UUID.randomUUID(), read, new BulkChange.PutInScope(null)))
                .isInstanceOf(RowsChangedException.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        List<ModeTarget> cells = cells(Fault.UNAVAILABLE);
        refused(List.of(), new BulkChange.Retire());
        refused(cells, new BulkChange.Retire());
        refused(List.of(cells.getFirst(), cells.getFirst()), new BulkChange.PutInScope(null));
        refused(
                cells,
                new BulkChange.PutInScope(new FallbackStepInput(FallbackKind.READ_ONLY, "", UUID.randomUUID(), true)));
        refused(
                List.of(new ModeTarget(new NewFailureMode(features.getFirst(), UUID.randomUUID(), Fault.SLOW), null)),
                new BulkChange.PutInScope(null));
        putInScope();
        change(new BulkChange.Retire());
        assertThatThrownBy(() -> bulk.agree(
                        UUID.randomUUID(),
                        cells(Fault.UNAVAILABLE),
                        new BulkChange.Accept("Who", "Why", clock.today())))
                .isInstanceOf(RuleException.class);
        assertThat(service.list(FailureModeFilter.ofApplication(application)))
                .allMatch(row -> row.acceptedUntil() == null);
    }

    private void refused(List<ModeTarget> cells, BulkChange.Work change) {
        assertThatThrownBy(() -> bulk.change(UUID.randomUUID(), cells, change)).isInstanceOf(InvalidException.class);
    }

    @Test
    void whatCannotComeBackIntoScopeIsNotTakenBack() {
        putInScope();
        BulkResult retired = change(new BulkChange.Retire());
        rows.set("dependency", database, "archived_at", clock.now());
        assertThatThrownBy(() -> bulk.undo(retired.batchId())).isInstanceOf(InvalidException.class);
    }

    @Test
    void onlyManagersAgreeAndTakeAgreementsBack() {
        putInScope();
        List<ModeTarget> cells = cells(Fault.UNAVAILABLE);
        var accept = new BulkChange.Accept("Who", "Why", clock.today());
        BulkResult agreed = bulk.agree(UUID.randomUUID(), cells, accept);
        Acting.as(Role.STAKEHOLDER, () -> {
            denied(() -> bulk.change(UUID.randomUUID(), cells, new BulkChange.Retire()));
            denied(() -> bulk.agree(UUID.randomUUID(), cells, accept));
            denied(() -> bulk.undo(agreed.batchId()));
        });
        Acting.as(Role.ENGINEER, () -> {
            denied(() -> bulk.agree(UUID.randomUUID(), cells, accept));
            denied(() -> bulk.undo(agreed.batchId()));
        });
        UUID first = inScope().getFirst().id();
        assertThat(bulk.keys(java.util.Set.of(first))).containsKey(first);
        Acting.asNobody(() -> assertThatThrownBy(() -> bulk.keys(java.util.Set.of(first)))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class));
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}

class BulkChangeServiceOnH2Test extends BulkChangeServiceTest {}

@OnPostgreSql
class BulkChangeServiceOnPostgreSqlTest extends BulkChangeServiceTest {}
