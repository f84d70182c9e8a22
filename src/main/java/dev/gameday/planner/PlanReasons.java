package dev.gameday.planner;

import dev.gameday.planner.PlanDraft.Addition;
import dev.gameday.planner.PlanProblem.Mode;
import dev.gameday.planner.PlanProblem.Scenario;
import dev.gameday.planner.SlicePlan.Limit;
import dev.gameday.planner.SlicePlan.Pick;
import dev.gameday.planner.SlicePlan.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns a finished draft into a plan that says why. */
final class PlanReasons {
    private final PlanProblem problem;
    private final PlanChoices choices;
    private final PlanDraft draft;

    PlanReasons(PlanProblem problem, PlanChoices choices, PlanDraft draft) {
        this.problem = problem;
        this.choices = choices;
        this.draft = draft;
    }

    SlicePlan plan() {
        Map<UUID, List<PlanUnit>> byScenario = new LinkedHashMap<>();
        for (PlanUnit unit : draft.units()) {
            byScenario
                    .computeIfAbsent(unit.scenario().id(), id -> new ArrayList<>())
                    .add(unit);
        }
        List<Pick> picks = byScenario.values().stream().map(this::pick).toList();
        boolean reached = draft.gain() >= problem.leastGain();
        Set<UUID> pinnedLeftOut = problem.pinned().stream()
                .filter(id -> !byScenario.containsKey(id))
                .collect(Collectors.toSet());
        return new SlicePlan(
                picks, draft.objective(), problem.wantedGain(), reached, reached ? Map.of() : left(), pinnedLeftOut);
    }

    private Pick pick(List<PlanUnit> units) {
        Scenario scenario = units.getFirst().scenario();
        Set<UUID> applications = new LinkedHashSet<>();
        List<Mode> modes = new ArrayList<>();
        for (PlanUnit unit : units) {
            applications.add(unit.application());
            modes.addAll(unit.modes());
        }
        return new Pick(
                scenario.id(),
                applications,
                modes.stream().map(Mode::id).collect(Collectors.toSet()),
                reasons(scenario, modes));
    }

    private List<Reason> reasons(Scenario scenario, List<Mode> modes) {
        List<Reason> reasons = new ArrayList<>();
        if (problem.pinned().contains(scenario.id())) {
            reasons.add(new Reason.Pinned());
        }
        modes.stream()
                .filter(mode -> mode.retestWeight() > 0)
                .sorted(Comparator.comparingInt(Mode::retestWeight).reversed().thenComparing(Mode::id))
                .forEach(mode -> reasons.add(new Reason.Retest(mode.id())));
        Map<Integer, Integer> byRisk = new TreeMap<>(Comparator.reverseOrder());
        modes.stream().filter(mode -> !mode.proven()).forEach(mode -> byRisk.merge(mode.risk(), 1, Integer::sum));
        byRisk.entrySet().stream()
                .findFirst()
                .ifPresent(most -> reasons.add(new Reason.MostRisk(most.getKey(), most.getValue())));
        if (!scenario.passed()) {
            problem.scenarios().stream()
                    .filter(heavier ->
                            draft.has(heavier.id()) && heavier.buildsOn().contains(scenario.id()))
                    .map(Scenario::id)
                    .sorted()
                    .forEach(id -> reasons.add(new Reason.NeededBefore(id)));
        }
        return reasons;
    }

    /** What kept useful failure modes out, counted once each. */
    private Map<Limit, Integer> left() {
        Map<Limit, Set<UUID>> left = new EnumMap<>(Limit.class);
        for (PlanUnit unit : choices.usable()) {
            if (!draft.has(unit)) {
                Addition addition = choices.addition(unit, draft, Set.of());
                Limit limit = addition == null ? Limit.BUILDS_ON : draft.breaks(addition);
                // What would fit and was not taken would have led further away from the target.
                count(unit, limit == null ? Limit.BAND : limit, left);
            }
        }
        choices.leftOut().forEach(unit -> count(unit, Limit.LEFT_OUT, left));
        Map<Limit, Integer> counts = new EnumMap<>(Limit.class);
        left.forEach((limit, modes) -> counts.put(limit, modes.size()));
        return counts;
    }

    private void count(PlanUnit unit, Limit limit, Map<Limit, Set<UUID>> into) {
        for (Mode mode : unit.modes()) {
            if (!mode.proven() && !draft.exercises(mode.id())) {
                into.computeIfAbsent(limit, each -> new LinkedHashSet<>()).add(mode.id());
            }
        }
    }
}
