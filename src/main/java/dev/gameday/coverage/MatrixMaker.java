package dev.gameday.coverage;

import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FallbackState;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import dev.gameday.failuremode.SharedWeakness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts features, what they rely on and where their failure modes stand together into a {@link Matrix}. */
final class MatrixMaker {
    private final Map<NewFailureMode, FailureModeRow> modes = new HashMap<>();
    private final Map<UUID, ModeCoverage> coverage = new HashMap<>();
    private final Map<UUID, SharedWeakness> weaknesses;
    private final List<RelianceRow> reliances;

    private MatrixMaker(
            List<RelianceRow> reliances,
            List<FailureModeRow> modes,
            List<ModeCoverage> coverage,
            Map<UUID, SharedWeakness> weaknesses) {
        this.reliances = reliances;
        this.weaknesses = weaknesses;
        modes.forEach(
                mode -> this.modes.put(new NewFailureMode(mode.featureId(), mode.dependencyId(), mode.fault()), mode));
        coverage.forEach(mode -> this.coverage.put(mode.fact().mode(), mode));
    }

    /** @param modes those of the application, in scope or not */
    static Matrix of(
            List<FeatureRow> features,
            List<RelianceRow> reliances,
            List<FailureModeRow> modes,
            List<ModeCoverage> coverage,
            Map<UUID, SharedWeakness> weaknesses) {
        return new MatrixMaker(reliances, modes, coverage, weaknesses).make(features);
    }

    private Matrix make(List<FeatureRow> features) {
        List<Matrix.Row> rows = features.stream()
                .map(it -> new Matrix.Row(it.id(), it.rank(), it.name(), it.needLevel()))
                .toList();
        List<Matrix.Column> columns = columns();
        Map<UUID, Map<UUID, RelianceRow>> byFeature = new HashMap<>();
        reliances.forEach(it ->
                byFeature.computeIfAbsent(it.featureId(), id -> new HashMap<>()).put(it.dependencyId(), it));
        List<Matrix.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            UUID feature = rows.get(row).featureId();
            Map<UUID, RelianceRow> relied = byFeature.getOrDefault(feature, Map.of());
            for (int column = 0; column < columns.size(); column++) {
                Matrix.Column at = columns.get(column);
                RelianceRow reliance = relied.get(at.dependencyId());
                if (reliance != null) {
                    FailureModeRow mode = modes.get(new NewFailureMode(feature, at.dependencyId(), at.fault()));
                    cells.add(cell(row, column, reliance.hard(), mode));
                }
            }
        }
        return new Matrix(rows, columns, cells);
    }

    /** The dependencies that most is relied on first, their usual faults as the catalogue orders them, then unusual ones. */
    private List<Matrix.Column> columns() {
        Map<UUID, RelianceRow> dependencies = new LinkedHashMap<>();
        Map<UUID, Integer> weight = new HashMap<>();
        for (RelianceRow reliance : reliances) {
            dependencies.putIfAbsent(reliance.dependencyId(), reliance);
            weight.merge(reliance.dependencyId(), reliance.hard() ? 1 : 0, Integer::sum);
        }
        Map<UUID, Set<Fault>> unusual = new HashMap<>();
        modes.keySet().stream()
                .sorted(Comparator.comparing(NewFailureMode::fault))
                .forEach(it -> unusual.computeIfAbsent(it.dependencyId(), id -> new LinkedHashSet<>())
                        .add(it.fault()));
        List<Matrix.Column> columns = new ArrayList<>();
        dependencies.values().stream()
                .sorted(Comparator.<RelianceRow, Integer>comparing(it -> -weight.getOrDefault(it.dependencyId(), 0))
                        .thenComparing(RelianceRow::dependencyName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(RelianceRow::dependencyId))
                .forEach(it -> faults(it, unusual.getOrDefault(it.dependencyId(), Set.of()))
                        .forEach(fault -> columns.add(column(it, fault))));
        return columns;
    }

    private static List<CatalogFault> faults(RelianceRow dependency, Set<Fault> unusual) {
        List<CatalogFault> faults = new ArrayList<>(FaultCatalog.of(dependency.kind()));
        Set<Fault> usual = new LinkedHashSet<>();
        faults.forEach(fault -> usual.add(fault.fault()));
        unusual.stream()
                .filter(fault -> !usual.contains(fault))
                .forEach(fault -> faults.add(FaultCatalog.of(dependency.kind(), fault)));
        return faults;
    }

    private static Matrix.Column column(RelianceRow dependency, CatalogFault fault) {
        return new Matrix.Column(
                dependency.dependencyId(),
                dependency.dependencyName(),
                dependency.kind(),
                dependency.reliability(),
                fault.fault(),
                fault.description());
    }

    private Matrix.Cell cell(int row, int column, boolean hard, @Nullable FailureModeRow mode) {
        if (mode == null) {
            return new Matrix.Cell(row, column, CellState.CANDIDATE, null, hard, null, null, null, null);
        }
        SharedWeakness weakness = weaknesses.get(mode.id());
        ModeCoverage covered = coverage.get(mode.id());
        CoverageState state = covered == null ? uncovered(mode.fallback()) : covered.state();
        boolean accepted = covered != null && covered.accepted();
        boolean inScope = mode.scope() == Scope.IN_SCOPE;
        return new Matrix.Cell(
                row,
                column,
                state(mode.scope(), state, accepted),
                inScope && accepted ? state : null,
                hard,
                mode.id(),
                mode.version(),
                inScope && accepted ? mode.acceptedUntil() : null,
                weakness == null ? null : weakness.words());
    }

    private static CellState state(Scope scope, CoverageState state, boolean accepted) {
        return switch (scope) {
            case IN_SCOPE -> accepted ? CellState.ACCEPTED : CellState.of(state);
            case RETIRED -> CellState.RETIRED;
            case CANDIDATE -> CellState.CANDIDATE;
        };
    }

    /** Put in scope at this very moment. */
    private static CoverageState uncovered(FallbackState fallback) {
        return switch (fallback) {
            case BUILT -> CoverageState.PREPARED;
            case PLANNED -> CoverageState.PLANNED;
            case NONE -> CoverageState.UNADDRESSED;
        };
    }
}
