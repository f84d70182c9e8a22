package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.PlanProblem.Team;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which scenarios and participations some plan could hold: the others need not be searched. */
final class Usable {
    private final PlanProblem problem;
    private final Set<Limit> lifted;
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, Map<String, List<Mode>>> parts = new TreeMap<>();
    private final Map<String, Integer> capacities = new HashMap<>();

    /** What is pinned with all that it needs. */
    final Set<String> forced = new HashSet<>();

    /** The limit that keeps something out that is pinned or needed by what is pinned. */
    @Nullable
    Limit impossible;

    Usable(PlanProblem problem, Set<Limit> lifted) {
        this.problem = problem;
        this.lifted = lifted;
        problem.scenarios().forEach(scenario -> scenarios.put(scenario.id(), scenario));
        if (!lifted.contains(Limit.CAPACITY)) {
            problem.teams().forEach((Team team) -> capacities.put(team.id(), team.capacity()));
        }
        problem.pinned().forEach(this::force);
        keepWhatIsAllowed();
        keepWhatHasItsBases(Limit.BUILDS_ON);
        keepWhatFits();
        keepWhatHasItsBases(Limit.BUILDS_ON);
    }

    private void force(String id) {
        if (forced.add(id)) {
            Scenario scenario = scenarios.get(id);
            if (scenario != null) {
                bases(scenario).forEach(this::force);
            }
        }
    }

    /** The lighter scenarios that must be chosen with it. */
    Set<String> bases(Scenario scenario) {
        Set<String> bases = new HashSet<>();
        if (!lifted.contains(Limit.BUILDS_ON)) {
            for (String id : scenario.buildsOn()) {
                Scenario lighter = scenarios.get(id);
                if (lighter != null && !lighter.passed()) {
                    bases.add(id);
                }
            }
        }
        return bases;
    }

    Map<String, List<Mode>> parts(Scenario scenario) {
        return parts.getOrDefault(scenario.id(), Map.of());
    }

    private void keepWhatIsAllowed() {
        Map<String, Mode> modes = new HashMap<>();
        problem.modes().forEach(mode -> modes.put(mode.id(), mode));
        for (Scenario scenario : problem.scenarios()) {
            if (problem.excluded().contains(scenario.id()) && !lifted.contains(Limit.EXCLUSIONS)) {
                out(scenario.id(), problem.pinned().contains(scenario.id()) ? Limit.EXCLUSIONS : Limit.BUILDS_ON);
                continue;
            }
            Map<String, List<Mode>> its = Choices.byApplication(scenario, modes);
            boolean some = !its.isEmpty();
            if (!lifted.contains(Limit.BLACKOUT)) {
                its.keySet().removeAll(problem.blackoutApplications());
            }
            if (its.isEmpty()) {
                out(scenario.id(), some ? Limit.BLACKOUT : Limit.MODES);
            } else {
                parts.put(scenario.id(), its);
            }
        }
    }

    private void keepWhatHasItsBases(Limit otherwise) {
        boolean moved = true;
        while (moved) {
            moved = parts.keySet().removeIf(id -> {
                Scenario scenario = scenarios.get(id);
                boolean without = scenario != null && !parts.keySet().containsAll(bases(scenario));
                if (without) {
                    out(id, otherwise);
                }
                return without;
            });
        }
    }

    /** Leaves out what breaks a limit even when nothing is chosen besides what is forced and needed. */
    private void keepWhatFits() {
        int mostGain = lifted.contains(Limit.UPPER_EDGE) ? Integer.MAX_VALUE : problem.mostGain();
        for (String id : List.copyOf(parts.keySet())) {
            if (!lifted.contains(Limit.MINUTES) && minutesWith(id) > problem.minutes()) {
                parts.remove(id);
                out(id, Limit.MINUTES);
                continue;
            }
            Map<String, List<Mode>> its = parts.getOrDefault(id, Map.of());
            its.values().removeIf(modes -> overCapacity(modes));
            if (its.isEmpty()) {
                parts.remove(id);
                out(id, Limit.CAPACITY);
                continue;
            }
            its.values()
                    .removeIf(modes ->
                            modes.stream().filter(mode -> !mode.proven()).count() > mostGain);
            if (its.isEmpty()) {
                parts.remove(id);
                out(id, Limit.UPPER_EDGE);
            }
        }
    }

    private boolean overCapacity(List<Mode> modes) {
        Map<String, Integer> used = new HashMap<>();
        for (Mode mode : modes) {
            if (!mode.proven() && mode.team() != null) {
                used.merge(mode.team(), 1, Integer::sum);
            }
        }
        return used.entrySet().stream()
                .anyMatch(entry -> entry.getValue() > capacities.getOrDefault(entry.getKey(), Integer.MAX_VALUE));
    }

    private long minutesWith(String id) {
        Set<String> needed = new HashSet<>(forced);
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            Scenario scenario = scenarios.get(open.pop());
            if (scenario != null && (needed.add(scenario.id()) || scenario.id().equals(id))) {
                bases(scenario).stream().filter(base -> !needed.contains(base)).forEach(open::push);
            }
        }
        return needed.stream()
                .map(scenarios::get)
                .mapToLong(scenario -> scenario == null ? 0 : scenario.minutes())
                .sum();
    }

    private void out(String id, Limit because) {
        if (impossible == null && forced.contains(id)) {
            impossible = because;
        }
    }

    /** Lighter ones before those that build on them, otherwise by id. */
    List<Scenario> inOrder() {
        Map<String, Integer> waitsFor = new HashMap<>();
        Map<String, List<String>> heavier = new LinkedHashMap<>();
        PriorityQueue<String> ready = new PriorityQueue<>();
        for (String id : parts.keySet()) {
            Scenario scenario = scenarios.get(id);
            int bases = 0;
            for (String base : scenario == null ? Set.<String>of() : scenario.buildsOn()) {
                if (parts.containsKey(base)) {
                    heavier.computeIfAbsent(base, each -> new ArrayList<>()).add(id);
                    bases++;
                }
            }
            waitsFor.put(id, bases);
            if (bases == 0) {
                ready.add(id);
            }
        }
        List<Scenario> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.poll();
            Scenario scenario = scenarios.get(id);
            if (scenario != null) {
                sorted.add(scenario);
            }
            for (String next : heavier.getOrDefault(id, List.of())) {
                if (waitsFor.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return sorted;
    }
}
