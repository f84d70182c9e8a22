package dev.gameday.planner.solver;

import dev.gameday.base.InvalidException;
import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.PlanProblem.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether a problem makes sense at all: known and unique ids, no negative numbers, nothing that builds on itself. */
final class ProblemCheck {
    /** Sums of so many stay exact in every computation. */
    private static final int LARGEST_NUMBER = 1_000_000;

    private ProblemCheck() {}

    /** @throws InvalidException naming the field and the offending ids */
    static void check(PlanProblem problem) {
        number("minutes", problem.minutes());
        number("inScope", problem.inScope());
        share("target", problem.target());
        share("band", problem.band().low());
        share("band", problem.band().high());
        if (problem.band().low() > problem.band().high()) {
            throw new InvalidException("band", "Its lower edge must not be above its upper edge.");
        }
        Set<String> teams = unique("teams", problem.teams(), Team::id);
        Set<String> modes = unique("modes", problem.modes(), Mode::id);
        Set<String> scenarios = unique("scenarios", problem.scenarios(), Scenario::id);
        problem.teams().forEach(team -> number("teams", "capacity of " + team.id(), team.capacity()));
        for (Mode mode : problem.modes()) {
            number("modes", "risk of " + mode.id(), mode.risk());
            number("modes", "retestWeight of " + mode.id(), mode.retestWeight());
            if (mode.team() != null) {
                known("modes", "team", List.of(mode.team()), teams);
            }
        }
        for (Scenario scenario : problem.scenarios()) {
            number("scenarios", "minutes of " + scenario.id(), scenario.minutes());
            known("scenarios", "failure mode", scenario.modes(), modes);
            known("scenarios", "scenario", scenario.buildsOn(), scenarios);
        }
        known("pinned", "scenario", problem.pinned(), scenarios);
        known("excluded", "scenario", problem.excluded(), scenarios);
        checkCycles(problem.scenarios());
    }

    private static void number(String field, int number) {
        number(field, "", number);
    }

    private static void number(String field, String what, int number) {
        if (number < 0 || number > LARGEST_NUMBER) {
            String message = "Must be from 0 to " + LARGEST_NUMBER + ", not " + number + ".";
            throw new InvalidException(field, what.isEmpty() ? message : what + ": " + message);
        }
    }

    private static void share(String field, double share) {
        if (!(share >= 0 && share <= LARGEST_NUMBER)) {
            throw new InvalidException(field, "Must be a share of in scope, 0 or more, not " + share + ".");
        }
    }

    private static <T> Set<String> unique(String field, List<T> things, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T thing : things) {
            if (!ids.add(id.apply(thing))) {
                throw new InvalidException(field, "The id " + id.apply(thing) + " is there twice.");
            }
        }
        return ids;
    }

    private static void known(String field, String what, Collection<String> ids, Set<String> known) {
        List<String> unknown =
                ids.stream().filter(id -> !known.contains(id)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new InvalidException(field, "No " + what + " with id " + String.join(", ", unknown) + ".");
        }
    }

    /** Takes away again and again what builds on nothing that is left; what stays goes round, or builds on what does. */
    private static void checkCycles(List<Scenario> scenarios) {
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        Map<String, List<String>> heavier = new HashMap<>();
        List<String> free = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            if (scenario.buildsOn().isEmpty()) {
                free.add(scenario.id());
            } else {
                waiting.put(scenario.id(), new HashSet<>(scenario.buildsOn()));
            }
            scenario.buildsOn()
                    .forEach(lighter -> heavier.computeIfAbsent(lighter, id -> new ArrayList<>())
                            .add(scenario.id()));
        }
        while (!free.isEmpty()) {
            String done = free.removeLast();
            for (String id : heavier.getOrDefault(done, List.of())) {
                Set<String> left = waiting.getOrDefault(id, Set.of());
                left.remove(done);
                if (left.isEmpty()) {
                    waiting.remove(id);
                    free.add(id);
                }
            }
        }
        if (!waiting.isEmpty()) {
            throw new InvalidException("scenarios", "buildsOn goes round in a circle: " + circle(waiting) + ".");
        }
    }

    private static String circle(Map<String, Set<String>> waiting) {
        List<String> path = new ArrayList<>();
        String next = waiting.keySet().iterator().next();
        while (!path.contains(next)) {
            path.add(next);
            next = waiting.getOrDefault(next, Set.of()).stream()
                    .sorted()
                    .findFirst()
                    .orElse(next);
        }
        path.add(next);
        return String.join(" → ", path.subList(path.indexOf(next), path.size()));
    }
}
