package dev.gameday.planner;

import dev.gameday.planner.PlanDraft.Addition;
import dev.gameday.planner.PlanProblem.Mode;
import dev.gameday.planner.PlanProblem.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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
    private final List<PlanUnit> all = new ArrayList<>();
    private final List<PlanUnit> leftOut = new ArrayList<>();
    private final Map<UUID, List<UUID>> scenariosOf = new HashMap<>();
    private final Map<UUID, List<UUID>> directlyHeavier = new HashMap<>();
    private final Map<UUID, Set<UUID>> heavier = new HashMap<>();

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
            all.addAll(usable);
            scenario.modes()
                    .forEach(mode -> scenariosOf
                            .computeIfAbsent(mode, id -> new ArrayList<>(1))
                            .add(scenario.id()));
            scenario.buildsOn()
                    .forEach(lighter -> directlyHeavier
                            .computeIfAbsent(lighter, id -> new ArrayList<>())
                            .add(scenario.id()));
        }
    }

    /** Scenarios whose parts can mean something else once the part is taken. */
    Set<UUID> concernedBy(PlanUnit unit) {
        Set<UUID> concerned = new HashSet<>(heavier(unit.scenario().id()));
        for (Mode mode : unit.modes()) {
            scenariosOf.getOrDefault(mode.id(), List.of()).forEach(id -> concerned.addAll(heavier(id)));
        }
        return concerned;
    }

    /** The scenario and all that build on it, directly or through others. */
    private Set<UUID> heavier(UUID scenario) {
        return heavier.computeIfAbsent(scenario, id -> {
            Set<UUID> all = new HashSet<>(Set.of(id));
            Deque<UUID> open = new ArrayDeque<>(all);
            while (!open.isEmpty()) {
                for (UUID next : directlyHeavier.getOrDefault(open.pop(), List.of())) {
                    if (all.add(next)) {
                        open.push(next);
                    }
                }
            }
            return all;
        });
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
        return all;
    }

    List<PlanUnit> leftOut() {
        return leftOut;
    }

    private static int retests(PlanUnit unit) {
        return unit.modes().stream().mapToInt(Mode::retestWeight).sum();
    }
}
