package dev.gameday.failuremode;

import dev.gameday.catalog.RelianceGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is dangerous about a fallback chain: steps that go down with what they stand in for, or all together. A step on an
 * application of the program stands on all that its features rely hard on.
 */
public sealed interface FallbackRisk {

    /**
     * The step (from 1) relies on the very dependency that fails.
     *
     * @param through what the step relies on; the failing dependency itself, or what stands on it
     */
    record ReliesOnWhatFails(int step, UUID through) implements FallbackRisk {}

    /**
     * All steps, and be it the only one, rely on the same dependency, another than the failing one: when it fails too, nothing
     * is left.
     *
     * @param direct whether each step says so itself; otherwise something between stands on it
     * @param steps how many there are
     */
    record AllOnOne(UUID dependencyId, boolean direct, int steps) implements FallbackRisk {}

    static List<FallbackRisk> of(UUID failing, List<FallbackStepInput> chain, RelianceGraph graph) {
        List<@Nullable UUID> on =
                chain.stream().map(FallbackStepInput::dependencyId).toList();
        List<FallbackRisk> risks = new ArrayList<>();
        for (int i = 0; i < on.size(); i++) {
            UUID dependency = on.get(i);
            if (dependency != null && graph.standsOn(dependency).contains(failing)) {
                risks.add(new ReliesOnWhatFails(i + 1, dependency));
            }
        }
        if (risks.size() < chain.size()) {
            shared(on, graph)
                    .map(one -> new AllOnOne(one, on.stream().allMatch(one::equals), on.size()))
                    .ifPresent(risks::add);
        }
        return risks;
    }

    /** The one dependency that takes every step along, if there is one: the failing one, or else the nearest. */
    static Optional<UUID> weakness(UUID failing, List<@Nullable UUID> steps, RelianceGraph graph) {
        boolean allOnFailing = !steps.isEmpty()
                && steps.stream()
                        .allMatch(step -> step != null && graph.standsOn(step).contains(failing));
        return allOnFailing ? Optional.of(failing) : shared(steps, graph);
    }

    private static Optional<UUID> shared(List<@Nullable UUID> steps, RelianceGraph graph) {
        @Nullable SequencedSet<UUID> common = null;
        for (UUID step : steps) {
            if (step == null) {
                return Optional.empty();
            }
            SequencedSet<UUID> under = graph.standsOn(step);
            if (common == null) {
                common = new LinkedHashSet<>(under);
            } else {
                common.retainAll(under);
            }
        }
        return common == null ? Optional.empty() : common.stream().findFirst();
    }
}
