package dev.gameday.planner;

import dev.gameday.planner.PlanDraft.Addition;
import dev.gameday.planner.PlanProblem.Mode;
import dev.gameday.planner.PlanProblem.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be added to a slice: parts in scenarios, each together with the lighter scenarios that it still needs. */
final class PlanChoices {
    /** The part that stands for a lighter scenario: the most useful one that costs least. */
    private static final Comparator<PlanUnit> USEFUL = Comparator.<PlanUnit>comparingInt(unit -> -retests(unit))
            .thenComparingInt(unit -> unit.modes().size())
            .thenComparing(PlanUnit.ORDER);

    private final Map<UUID, Scenario> scenarios = new HashMap<>();
    private final Map<UUID, List<PlanUnit>> unitsOf = new LinkedHashMap<>();
    private final List<PlanUnit> leftOut = new ArrayList<>();

    PlanChoices(PlanProblem problem) {
        Map<UUID, Mode> modes = new HashMap<>();
        problem.modes().forEach(mode -> modes.put(mode.id(), mode));
        List<Scenario> sorted = problem.scenarios().stream()
                .sorted(Comparator.comparing(Scenario::id))
                .toList();
        for (Scenario scenario : sorted) {
            scenarios.put(scenario.id(), scenario);
            List<PlanUnit> usable = new ArrayList<>();
            for (PlanUnit unit : PlanUnit.of(scenario, modes)) {
                boolean out = problem.excluded().contains(scenario.id())
                        || problem.blackoutApplications().contains(unit.application());
                (out ? leftOut : usable).add(unit);
            }
            unitsOf.put(scenario.id(), usable);
        }
    }

    /** Everything that could still be taken, whether or not it fits. */
    List<Addition> additions(PlanDraft draft, Set<UUID> without) {
        List<Addition> additions = new ArrayList<>();
        unitsOf.forEach((id, units) -> {
            if (!without.contains(id)) {
                for (PlanUnit unit : units) {
                    Addition addition = draft.has(unit) ? null : addition(unit, draft, without);
                    if (addition != null) {
                        additions.add(addition);
                    }
                }
            }
        });
        return additions;
    }

    /** The part with what it needs before it; null when that cannot be had. */
    @Nullable
    Addition addition(PlanUnit unit, PlanDraft draft, Set<UUID> without) {
        List<PlanUnit> bundle = new ArrayList<>();
        boolean possible = draft.has(unit.scenario().id())
                || needs(
                        unit,
                        draft,
                        without,
                        bundle,
                        new HashSet<>(Set.of(unit.scenario().id())));
        if (!possible) {
            return null;
        }
        bundle.add(unit);
        return draft.addition(bundle);
    }

    private boolean needs(PlanUnit unit, PlanDraft draft, Set<UUID> without, List<PlanUnit> bundle, Set<UUID> below) {
        for (UUID id : unit.scenario().buildsOn().stream().sorted().toList()) {
            Scenario lighter = scenarios.get(id);
            boolean there = draft.has(id)
                    || (lighter != null && lighter.passed())
                    || bundle.stream().anyMatch(part -> part.scenario().id().equals(id));
            if (there) {
                continue;
            }
            PlanUnit part = without.contains(id) ? null : standIn(id, unit.application());
            if (part == null || !below.add(id) || !needs(part, draft, without, bundle, below)) {
                return false;
            }
            below.remove(id);
            bundle.add(part);
        }
        return true;
    }

    private @Nullable PlanUnit standIn(UUID scenario, UUID application) {
        List<PlanUnit> units = unitsOf.getOrDefault(scenario, List.of());
        return units.stream()
                .filter(unit -> unit.application().equals(application))
                .findFirst()
                .or(() -> units.stream().min(USEFUL))
                .orElse(null);
    }

    List<PlanUnit> usable() {
        return unitsOf.values().stream().flatMap(List::stream).toList();
    }

    List<PlanUnit> leftOut() {
        return leftOut;
    }

    private static int retests(PlanUnit unit) {
        return unit.modes().stream().mapToInt(Mode::retestWeight).sum();
    }
}
