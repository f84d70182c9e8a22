package dev.gameday.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.BulkChangeService;
import dev.gameday.failuremode.BulkResult;
import dev.gameday.failuremode.CatalogRows;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.ModeTarget;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.AuthenticationException;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
@SuppressWarnings("NullAway.Init")
abstract class MatrixServiceTest {
    @Autowired
    MatrixService matrices;

    @Autowired
    SuggestionService suggestions;

    @Autowired
    FallsService falls;

    @Autowired
    BulkChangeService bulk;

    @Autowired
    CatalogRows rows;

    @Autowired
    ProgramClock clock;

    private Instant yesterday;
    private UUID application;
    private UUID core;
    private UUID sheddable;
    private UUID database;
    private UUID dns;

    @BeforeEach
    void twoFeaturesOnTwoThings() {
        rows.program();
        yesterday = clock.now().minus(Duration.ofDays(1));
        application = rows.application("App " + UUID.randomUUID(), yesterday);
        core = rows.feature(application, 1, NeedLevel.CORE, yesterday);
        sheddable = rows.feature(application, 2, NeedLevel.SHEDDABLE, yesterday);
        database = rows.dependency("Database " + UUID.randomUUID(), DependencyKind.DATABASE, yesterday);
        dns = rows.dependency("DNS " + UUID.randomUUID(), DependencyKind.DNS, yesterday);
        rows.reliance(core, database, true, yesterday);
        rows.reliance(sheddable, database, false, yesterday);
        rows.reliance(core, dns, false, yesterday);
    }

    private BulkResult change(BulkChange.Work change, CellState from) {
        Matrix matrix = matrices.matrix(application);
        List<ModeTarget> targets = matrix.cells().stream()
                .filter(cell -> cell.state() == from
                        && matrix.columns().get(cell.column()).fault() == Fault.UNAVAILABLE)
                .map(cell -> new ModeTarget(
                        new NewFailureMode(
                                matrix.rows().get(cell.row()).featureId(),
                                matrix.columns().get(cell.column()).dependencyId(),
                                Fault.UNAVAILABLE),
                        cell.version()))
                .toList();
        return bulk.change(UUID.randomUUID(), targets, change);
    }

    private long unavailable(CellState state) {
        Matrix matrix = matrices.matrix(application);
        return matrix.cells().stream()
                .filter(cell -> matrix.columns().get(cell.column()).fault() == Fault.UNAVAILABLE)
                .filter(cell -> cell.state() == state)
                .count();
    }

    @Test
    void everyUsualFaultOfWhatIsReliedOnHasACell() {
        Matrix matrix = matrices.matrix(application);
        assertThat(matrix.rows()).extracting(Matrix.Row::rank).containsExactly(1, 2);
        assertThat(matrix.columns().getFirst().dependencyId()).isEqualTo(database);
        assertThat(matrix.columns()).extracting(Matrix.Column::dependencyId).contains(dns);
        assertThat(matrix.cells()).allMatch(cell -> cell.state() == CellState.CANDIDATE && cell.modeId() == null);
        assertThat(matrix.cells())
                .noneMatch(cell -> cell.row() == 1
                        && matrix.columns().get(cell.column()).dependencyId().equals(dns));
    }

    @Test
    void cellsFollowWhatIsDoneToThem() {
        change(new BulkChange.PutInScope(null), CellState.CANDIDATE);
        assertThat(unavailable(CellState.UNADDRESSED)).isEqualTo(3);
        var planned = new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", dns, false);
        BulkResult added = change(new BulkChange.AddFallback(planned), CellState.UNADDRESSED);
        assertThat(unavailable(CellState.PLANNED)).isEqualTo(3);
        assertThat(matrices.matrix(application).cells())
                .filteredOn(cell -> cell.weakness() != null)
                .hasSize(3)
                .anyMatch(cell -> String.valueOf(cell.weakness()).contains("relies on what fails"));
        bulk.undo(added.batchId());
        BulkResult retired = change(new BulkChange.Retire(), CellState.UNADDRESSED);
        assertThat(unavailable(CellState.RETIRED)).isEqualTo(3);
        bulk.undo(retired.batchId());
        assertThat(unavailable(CellState.UNADDRESSED)).isEqualTo(3);
        change(new BulkChange.ToCandidate(), CellState.UNADDRESSED);
        assertThat(unavailable(CellState.CANDIDATE)).isEqualTo(3);
    }

    @Test
    void siblingsOnTheSameDependencyAreToldOf() {
        UUID sibling = rows.application("Sibling " + UUID.randomUUID(), yesterday);
        UUID feature = rows.feature(sibling, 1, NeedLevel.CORE, yesterday);
        rows.reliance(feature, dns, true, yesterday);
        bulk.change(
                UUID.randomUUID(),
                List.of(new ModeTarget(new NewFailureMode(feature, dns, Fault.UNAVAILABLE), null)),
                new BulkChange.PutInScope(new FallbackStepInput(FallbackKind.SERVE_STATIC_COPY, "", null, true)));
        Suggestion first = suggestions.suggestions(application).getFirst();
        assertThat(first.dependencyId()).isEqualTo(dns);
        assertThat(first.fault()).isEqualTo(Fault.UNAVAILABLE);
        assertThat(first.sameDependency())
                .isEqualTo(new Suggestion.Siblings(
                        1, 1, List.of(new Suggestion.FallbackUse(FallbackKind.SERVE_STATIC_COPY, 1)), 0, 0));
    }

    @Test
    void whatFallsIsToldThroughApplicationsToo() {
        UUID itself = rows.dependency("App " + UUID.randomUUID(), DependencyKind.INTERNAL_SERVICE, yesterday);
        rows.set("dependency", itself, "application_id", application);
        UUID client = rows.application("Client " + UUID.randomUUID(), yesterday);
        UUID clients = rows.feature(client, 1, NeedLevel.CORE, yesterday);
        rows.reliance(clients, itself, true, yesterday);
        change(new BulkChange.PutInScope(null), CellState.CANDIDATE);
        Falls of = falls.of(database);
        assertThat(of.features())
                .extracting(Falls.Felt::featureId, Falls.Felt::effect, Falls.Felt::level, Falls.Felt::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(core, Effect.FALLS, 1, CellState.UNADDRESSED),
                        org.assertj.core.groups.Tuple.tuple(clients, Effect.FALLS, 2, CellState.CANDIDATE),
                        org.assertj.core.groups.Tuple.tuple(sheddable, Effect.CARRIES_ON, 1, CellState.UNADDRESSED));
        assertThat(of.worst()).isEqualTo(new Falls.Count(2, 2, 2));
        assertThat(of.withProven()).isEqualTo(of.worst());
        assertThat(falls.of(rows.dependency("Alone " + UUID.randomUUID(), DependencyKind.OTHER, yesterday))
                        .features())
                .isEmpty();
    }

    @Test
    void whoMayReadReadsAndNobodyElse() {
        Acting.as(Role.STAKEHOLDER, () -> {
            matrices.matrix(application);
            suggestions.suggestions(application);
            falls.of(database);
        });
        Acting.asNobody(() -> {
            refused(() -> matrices.matrix(application));
            refused(() -> suggestions.suggestions(application));
            refused(() -> falls.of(database));
        });
        assertThatThrownBy(() -> matrices.matrix(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AuthenticationException.class);
    }
}

class MatrixServiceOnH2Test extends MatrixServiceTest {}

@OnPostgreSql
class MatrixServiceOnPostgreSqlTest extends MatrixServiceTest {}
