package dev.gameday.coverage;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.coverage.Suggestion.FallbackUse;
import dev.gameday.coverage.Suggestion.Siblings;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.ModeTarget;
import dev.gameday.failuremode.NewFailureMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What to put in scope next, from the shipped catalogue and from what other applications did; a pure function. */
final class Suggestions {
    private final Matrix matrix;
    private final List<Relying> relying;
    private final List<Chosen> chosen;

    /** Another application relies on a dependency. */
    record Relying(UUID application, UUID dependency, DependencyKind kind) {}

    /**
     * Another application has a fault in scope.
     *
     * @param fallback a step of its chain; null when it has none
     * @param state where it stands by public evidence; null when that is not known
     */
    record Chosen(
            UUID application,
            UUID dependency,
            DependencyKind kind,
            Fault fault,
            @Nullable FallbackKind fallback,
            @Nullable CoverageState state) {}

    private Suggestions(Matrix matrix, List<Relying> relying, List<Chosen> chosen) {
        this.matrix = matrix;
        this.relying = relying;
        this.chosen = chosen;
    }

    /**
     * One for each fault that is a candidate somewhere in the matrix. First what most of those did who rely on the same
     * dependency, then what most did for the kind, then what the most needed features fail with, then as the catalogue orders.
     */
    static List<Suggestion> of(Matrix matrix, List<Relying> relying, List<Chosen> chosen) {
        return new Suggestions(matrix, relying, chosen).all();
    }

    private record Weighed(Suggestion suggestion, int need, int place) {
        double share(@Nullable Siblings siblings) {
            return siblings == null || siblings.applications() == 0
                    ? 0
                    : (double) siblings.inScope() / siblings.applications();
        }

        double same() {
            return share(suggestion.sameDependency());
        }

        double kind() {
            return share(suggestion.sameKind());
        }
    }

    private List<Suggestion> all() {
        Map<Integer, List<Matrix.Cell>> byColumn = new LinkedHashMap<>();
        matrix.cells().stream()
                .filter(cell -> cell.state() == CellState.CANDIDATE)
                .forEach(cell -> byColumn.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                        .add(cell));
        List<Weighed> weighed = new ArrayList<>();
        byColumn.forEach((column, cells) -> weighed.add(new Weighed(suggestion(column, cells), need(cells), column)));
        return weighed.stream()
                .sorted(Comparator.comparingDouble(Weighed::same)
                        .thenComparingDouble(Weighed::kind)
                        .thenComparingInt(Weighed::need)
                        .reversed()
                        .thenComparingInt(Weighed::place))
                .map(Weighed::suggestion)
                .toList();
    }

    /** 6 for a core feature that fails with it, down to 1. */
    private int need(List<Matrix.Cell> cells) {
        return cells.stream()
                .mapToInt(cell -> (cell.hard() ? 2 : 1)
                        * switch (matrix.rows().get(cell.row()).needLevel()) {
                            case CORE -> 3;
                            case IMPORTANT -> 2;
                            case SHEDDABLE -> 1;
                        })
                .max()
                .orElse(0);
    }

    private Suggestion suggestion(int column, List<Matrix.Cell> cells) {
        Matrix.Column at = matrix.columns().get(column);
        List<String> features = new ArrayList<>();
        List<ModeTarget> targets = new ArrayList<>();
        for (Matrix.Cell cell : cells) {
            Matrix.Row row = matrix.rows().get(cell.row());
            features.add(row.name());
            targets.add(
                    new ModeTarget(new NewFailureMode(row.featureId(), at.dependencyId(), at.fault()), cell.version()));
        }
        UUID dependency = at.dependencyId();
        return new Suggestion(
                dependency,
                at.dependency(),
                at.kind(),
                at.fault(),
                at.description(),
                features,
                targets,
                (int) cells.stream().filter(Matrix.Cell::hard).count(),
                siblings(at.fault(), it -> it.dependency.equals(dependency), it -> it.dependency.equals(dependency)),
                siblings(
                        at.fault(),
                        it -> it.kind == at.kind() && !it.dependency.equals(dependency),
                        it -> it.kind == at.kind() && !it.dependency.equals(dependency)));
    }

    private @Nullable Siblings siblings(Fault fault, Predicate<Relying> relies, Predicate<Chosen> chose) {
        Set<UUID> applications = new HashSet<>();
        relying.stream().filter(relies).forEach(it -> applications.add(it.application));
        Set<UUID> inScope = new HashSet<>();
        Set<UUID> proven = new HashSet<>();
        Set<UUID> failing = new HashSet<>();
        Map<FallbackKind, Set<UUID>> fallbacks = new EnumMap<>(FallbackKind.class);
        chosen.stream().filter(it -> it.fault == fault).filter(chose).forEach(it -> {
            applications.add(it.application);
            inScope.add(it.application);
            if (it.fallback != null) {
                fallbacks.computeIfAbsent(it.fallback, kind -> new HashSet<>()).add(it.application);
            }
            if (it.state == CoverageState.PROVEN) {
                proven.add(it.application);
            } else if (it.state == CoverageState.FAILING) {
                failing.add(it.application);
            }
        });
        if (applications.isEmpty()) {
            return null;
        }
        List<FallbackUse> uses = fallbacks.entrySet().stream()
                .map(entry -> new FallbackUse(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparingInt(FallbackUse::applications)
                        .reversed()
                        .thenComparing(FallbackUse::kind))
                .toList();
        return new Siblings(applications.size(), inScope.size(), uses, proven.size(), failing.size());
    }
}
