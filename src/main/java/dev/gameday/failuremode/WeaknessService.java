package dev.gameday.failuremode;

import dev.gameday.base.Access;
import dev.gameday.catalog.RelianceGraph;
import dev.gameday.catalog.RelianceService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds failure modes whose fallbacks all go down together. */
@Service
@Transactional(readOnly = true)
public class WeaknessService {
    private final RelianceService reliances;
    private final FailureModeQueries queries;
    private final Chains chains;

    WeaknessService(RelianceService reliances, FailureModeQueries queries, Chains chains) {
        this.reliances = reliances;
        this.queries = queries;
        this.chains = chains;
    }

    /** By failure mode, those in scope that have one; the filter's scope does not matter. */
    @PreAuthorize(Access.READ)
    public Map<UUID, SharedWeakness> weaknesses(FailureModeFilter filter) {
        return found(chains.of(filter), reliances.graphOfApplications());
    }

    /** What is dangerous about the chain when the dependency fails. */
    @PreAuthorize(Access.READ)
    public List<FallbackRisk> risks(UUID failing, List<FallbackStepInput> chain) {
        return FallbackRisk.of(failing, chain, reliances.graphOfApplications());
    }

    /** The failure modes of which every fallback relies on the dependency, directly or through what stands on it. */
    @PreAuthorize(Access.READ)
    public List<FailureModeRow> relyingOn(UUID dependencyId) {
        RelianceGraph graph = reliances.graphOfApplications();
        Set<UUID> above = graph.carries(dependencyId);
        Set<UUID> modes = new HashSet<>();
        for (Chains.Chain chain : chains.withStepOn(above)) {
            if (chain.steps().stream().allMatch(step -> step != null && above.contains(step))) {
                modes.add(chain.modeId());
            }
        }
        return queries.list(FailureModeFilter.ALL.among(modes), 0, Integer.MAX_VALUE);
    }

    private Map<UUID, SharedWeakness> found(List<Chains.Chain> all, RelianceGraph graph) {
        Map<UUID, UUID> weak = new HashMap<>();
        Map<UUID, UUID> failing = new HashMap<>();
        for (Chains.Chain chain : all) {
            FallbackRisk.weakness(chain.failing(), chain.steps(), graph).ifPresent(one -> {
                weak.put(chain.modeId(), one);
                failing.put(chain.modeId(), chain.failing());
            });
        }
        Map<UUID, String> names = chains.dependencyNames(new HashSet<>(weak.values()));
        Map<UUID, SharedWeakness> weaknesses = new HashMap<>();
        weak.forEach((mode, one) -> weaknesses.put(
                mode, new SharedWeakness(mode, one, names.getOrDefault(one, ""), one.equals(failing.get(mode)))));
        return weaknesses;
    }
}
