package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.SlicePlan.Objective;
import dev.gameday.planner.solver.SlicePlan.Pick;
import dev.gameday.planner.solver.SlicePlan.Reason;
import dev.gameday.planner.solver.SlicePlan.Unreachable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what was chosen into a plan that says why, in running order. */
final class PlanWriter {
    private final PlanProblem problem;
    private final Choices choices;
    private final Draft draft;
    private final Map<String, Mode> modes = new HashMap<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();

    PlanWriter(Choices choices, Draft draft) {
        this.problem = choices.problem;
        this.choices = choices;
        this.draft = draft;
        problem.modes().forEach(mode -> modes.put(mode.id(), mode));
        problem.scenarios().forEach(scenario -> scenarios.put(scenario.id(), scenario));
    }

    SlicePlan plan(boolean proven, double gap, @Nullable Unreachable unreachable) {
        Score score = draft.score();
        Objective objective =
                new Objective(score.retests(), score.risk(), score.gain(), score.distance(), score.minutes());
        return new SlicePlan(inRunningOrder(picks()), objective, proven, proven ? 0 : gap, unreachable);
    }

    private Map<String, Pick> picks() {
        Map<String, Pick> picks = new TreeMap<>();
        for (int s = 0; s < choices.scenarios; s++) {
            Scenario scenario = scenarios.get(choices.ids[s]);
            if (draft.has(s) && scenario != null) {
                Set<String> applications = new LinkedHashSet<>();
                for (int part : choices.partsOf[s]) {
                    if (draft.takes(part)) {
                        applications.add(choices.applicationOf[part]);
                    }
                }
                picks.put(scenario.id(), pick(scenario, applications));
            }
        }
        return picks;
    }

    private Pick pick(Scenario scenario, Set<String> applications) {
        List<Mode> exercised = scenario.modes().stream()
                .map(modes::get)
                .filter(mode -> mode != null && applications.contains(mode.application()))
                .toList();
        return new Pick(
                scenario.id(),
                applications,
                exercised.stream().map(Mode::id).collect(Collectors.toSet()),
                reasons(scenario, exercised));
    }

    private List<Reason> reasons(Scenario scenario, List<Mode> exercised) {
        List<Reason> reasons = new ArrayList<>();
        if (problem.pinned().contains(scenario.id())) {
            reasons.add(new Reason.Pinned());
        }
        exercised.stream()
                .filter(mode -> !mode.proven() && mode.retestWeight() > 0)
                .sorted(Comparator.comparingInt(Mode::retestWeight).reversed().thenComparing(Mode::id))
                .forEach(mode -> reasons.add(new Reason.Retest(mode.id())));
        Map<Integer, Integer> byRisk = new TreeMap<>(Comparator.reverseOrder());
        exercised.stream().filter(mode -> !mode.proven()).forEach(mode -> byRisk.merge(mode.risk(), 1, Integer::sum));
        byRisk.entrySet().stream()
                .findFirst()
                .ifPresent(most -> reasons.add(new Reason.MostRisk(most.getKey(), most.getValue())));
        if (!scenario.passed()) {
            for (int s = 0; s < choices.scenarios; s++) {
                Scenario heavier = scenarios.get(choices.ids[s]);
                if (draft.has(s) && heavier != null && heavier.buildsOn().contains(scenario.id())) {
                    reasons.add(new Reason.NeededBefore(heavier.id()));
                }
            }
        }
        return reasons;
    }

    /** Pinned ones and retests first, then the most risk; but always a lighter one before those that build on it. */
    private List<Pick> inRunningOrder(Map<String, Pick> picks) {
        PriorityQueue<Pick> ready = new PriorityQueue<>(
                Comparator.comparing((Pick pick) -> !problem.pinned().contains(pick.scenario()))
                        .thenComparing(Comparator.comparingLong(this::retests).reversed())
                        .thenComparing(Comparator.comparingLong(this::risk).reversed())
                        .thenComparing(Pick::scenario));
        Map<String, Pick> waiting = new TreeMap<>(picks);
        List<Pick> order = new ArrayList<>();
        Set<String> toCome = new LinkedHashSet<>(picks.keySet());
        while (order.size() < picks.size()) {
            for (Pick pick : List.copyOf(waiting.values())) {
                if (lighter(pick).noneMatch(toCome::contains)) {
                    ready.add(pick);
                    waiting.remove(pick.scenario());
                }
            }
            Pick next = ready.remove();
            order.add(next);
            toCome.remove(next.scenario());
        }
        return order;
    }

    private Stream<String> lighter(Pick pick) {
        Scenario scenario = scenarios.get(pick.scenario());
        return scenario == null ? Stream.empty() : scenario.buildsOn().stream();
    }

    private long retests(Pick pick) {
        return unproven(pick).mapToLong(Mode::retestWeight).sum();
    }

    private long risk(Pick pick) {
        return unproven(pick).mapToLong(Mode::risk).sum();
    }

    private Stream<Mode> unproven(Pick pick) {
        return pick.modes().stream().map(modes::get).filter(mode -> mode != null && !mode.proven());
    }
}
