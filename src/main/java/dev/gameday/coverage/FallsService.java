package dev.gameday.coverage;

import dev.gameday.base.Access;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.RelianceGraph;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.catalog.RelianceGraph.Hit;
import dev.gameday.catalog.RelianceService;
import dev.gameday.coverage.FallsReads.Dependency;
import dev.gameday.coverage.FallsReads.Feature;
import dev.gameday.coverage.FallsReads.Mode;
import dev.gameday.coverage.FallsReads.Pair;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what falls with a dependency, and where proven fallbacks hold. */
@Service
@Transactional(readOnly = true)
public class FallsService {
    private final DependencyService dependencies;
    private final RelianceService reliances;
    private final FallsReads falls;
    private final CoverageReads reads;
    private final ProgramClock clock;

    FallsService(
            DependencyService dependencies,
            RelianceService reliances,
            FallsReads falls,
            CoverageReads reads,
            ProgramClock clock) {
        this.dependencies = dependencies;
        this.reliances = reliances;
        this.falls = falls;
        this.reads = reads;
        this.clock = clock;
    }

    /** The same few statements, however much falls. */
    @PreAuthorize(Access.READ)
    public Falls of(UUID dependencyId) {
        String name = dependencies.detail(dependencyId).name();
        RelianceGraph graph = reliances.graph();
        List<Hit> worst = graph.fallsWith(dependencyId, (feature, on) -> false);
        Set<UUID> gone = Stream.concat(Stream.of(dependencyId), worst.stream().map(Hit::through))
                .collect(Collectors.toSet());
        Map<Pair, Mode> modes = falls.unavailable(gone);
        Map<UUID, ModeCoverage> coverage = coverage(gone);
        Map<UUID, Effect> proven =
                graph
                        .fallsWith(dependencyId, (feature, on) -> isProven(modes.get(new Pair(feature, on)), coverage))
                        .stream()
                        .collect(Collectors.toMap(Hit::featureId, Hit::effect));
        Map<UUID, Feature> features =
                falls.features(worst.stream().map(Hit::featureId).toList());
        Map<UUID, Dependency> names = falls.dependencies(gone);
        List<Falls.Felt> felt = new ArrayList<>();
        for (Hit hit : worst) {
            Feature feature = features.get(hit.featureId());
            Dependency through = names.get(hit.through());
            if (feature != null && through != null) {
                Mode mode = modes.get(new Pair(hit.featureId(), hit.through()));
                felt.add(felt(hit, feature, through, mode, coverage, proven.get(hit.featureId())));
            }
        }
        return new Falls(dependencyId, name, felt);
    }

    private Map<UUID, ModeCoverage> coverage(Set<UUID> gone) {
        LocalDate today = clock.today();
        Map<UUID, ModeCoverage> coverage = new HashMap<>();
        Coverage.asOf(today, clock.zone(), reads.historyOfDependencies(clock.endOf(today), gone))
                .modes()
                .forEach(mode -> coverage.put(mode.fact().mode(), mode));
        return coverage;
    }

    private static boolean isProven(@Nullable Mode mode, Map<UUID, ModeCoverage> coverage) {
        ModeCoverage covered = mode == null ? null : coverage.get(mode.id());
        return covered != null && covered.state() == CoverageState.PROVEN;
    }

    private static Falls.Felt felt(
            Hit hit,
            Feature feature,
            Dependency through,
            @Nullable Mode mode,
            Map<UUID, ModeCoverage> coverage,
            @Nullable Effect proven) {
        return new Falls.Felt(
                hit.applicationId(),
                feature.application(),
                hit.featureId(),
                feature.name(),
                feature.rank(),
                feature.needLevel(),
                hit.through(),
                through.name(),
                through.applicationId(),
                hit.level(),
                hit.effect(),
                proven,
                state(mode, coverage),
                mode == null ? null : mode.id(),
                mode == null ? List.of() : mode.fallbacks());
    }

    private static CellState state(@Nullable Mode mode, Map<UUID, ModeCoverage> coverage) {
        ModeCoverage covered = mode == null ? null : coverage.get(mode.id());
        if (covered == null) {
            return mode != null && mode.scope() == Scope.RETIRED ? CellState.RETIRED : CellState.CANDIDATE;
        }
        return covered.accepted() ? CellState.ACCEPTED : CellState.of(covered.state());
    }
}
