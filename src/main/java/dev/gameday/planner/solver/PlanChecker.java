package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.PlanProblem.Team;
import dev.gameday.planner.solver.SlicePlan.Pick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a plan against the hard limits of its problem, independently of how it was found. */
public final class PlanChecker {
    private static final double TOLERANCE = 1e-9;

    private final PlanProblem problem;
    private final SlicePlan plan;
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private PlanChecker(PlanProblem problem, SlicePlan plan) {
        this.problem = problem;
        this.plan = plan;
        problem.scenarios().forEach(scenario -> scenarios.put(scenario.id(), scenario));
        problem.modes().forEach(mode -> modes.put(mode.id(), mode));
    }

    /** What the plan breaks, in words; empty when it is sound. */
    public static List<String> violations(PlanProblem problem, SlicePlan plan) {
        return new PlanChecker(problem, plan).check();
    }

    private List<String> check() {
        checkPicks();
        checkMinutes();
        Set<String> exercised =
                plan.picks().stream().flatMap(pick -> pick.modes().stream()).collect(Collectors.toSet());
        List<Mode> unproven = exercised.stream()
                .map(modes::get)
                .filter(Objects::nonNull)
                .filter(mode -> !mode.proven())
                .toList();
        checkCapacity(unproven);
        checkBand(unproven.size());
        checkObjective(unproven);
        return violations;
    }

    private void checkPicks() {
        Set<String> chosen = plan.picks().stream().map(Pick::scenario).collect(Collectors.toSet());
        problem.pinned().stream()
                .filter(id -> !chosen.contains(id))
                .forEach(id -> violations.add("Scenario " + id + " is pinned and not chosen"));
        Set<String> earlier = new HashSet<>();
        for (Pick pick : plan.picks()) {
            Scenario scenario = scenarios.get(pick.scenario());
            if (scenario == null || problem.excluded().contains(pick.scenario())) {
                violations.add("Scenario " + pick.scenario() + " may not be chosen");
                continue;
            }
            checkParticipation(pick, scenario);
            for (String lighter : scenario.buildsOn()) {
                Scenario other = scenarios.get(lighter);
                boolean passed = other != null && other.passed() && !chosen.contains(lighter);
                if (!earlier.contains(lighter) && !passed) {
                    violations.add("Scenario " + pick.scenario() + " comes before the lighter one it builds on");
                }
            }
            if (!earlier.add(pick.scenario())) {
                violations.add("Scenario " + pick.scenario() + " is chosen twice");
            }
        }
    }

    /** An application takes part with all of its failure modes in the scenario. */
    private void checkParticipation(Pick pick, Scenario scenario) {
        Set<String> expected = scenario.modes().stream()
                .map(modes::get)
                .filter(Objects::nonNull)
                .filter(mode -> pick.applications().contains(mode.application()))
                .map(Mode::id)
                .collect(Collectors.toSet());
        if (expected.isEmpty() || !expected.equals(pick.modes())) {
            violations.add("Scenario " + pick.scenario() + " does not exercise what its applications have in it");
        }
        for (String application : pick.applications()) {
            boolean has = expected.stream()
                    .map(modes::get)
                    .anyMatch(mode -> mode != null && mode.application().equals(application));
            if (!has || problem.blackoutApplications().contains(application)) {
                violations.add("Application " + application + " may not take part in " + pick.scenario());
            }
        }
    }

    private void checkMinutes() {
        long minutes = plan.picks().stream()
                .map(pick -> scenarios.get(pick.scenario()))
                .filter(Objects::nonNull)
                .mapToLong(Scenario::minutes)
                .sum();
        if (minutes > problem.minutes() || minutes != plan.objective().minutes()) {
            violations.add(minutes + " minutes do not fit");
        }
    }

    private void checkCapacity(List<Mode> unproven) {
        for (Team team : problem.teams()) {
            long used = unproven.stream()
                    .filter(mode -> team.id().equals(mode.team()))
                    .count();
            if (used > team.capacity()) {
                violations.add("Team " + team.id() + " cannot prepare " + used + " failure modes");
            }
        }
    }

    private void checkBand(int gain) {
        if (gain > problem.band().high() * problem.inScope() + TOLERANCE) {
            violations.add(gain + " failure modes are more than the band allows");
        }
        if (plan.unreachable() == null && gain < problem.band().low() * problem.inScope() - TOLERANCE) {
            violations.add(gain + " failure modes are fewer than the band asks for");
        }
    }

    private void checkObjective(List<Mode> unproven) {
        SlicePlan.Objective said = plan.objective();
        double distance = Math.abs(unproven.size() - problem.target() * problem.inScope());
        boolean right = said.gain() == unproven.size()
                && said.risk() == unproven.stream().mapToLong(Mode::risk).sum()
                && said.retests()
                        == unproven.stream().mapToLong(Mode::retestWeight).sum()
                && Math.abs(said.distance() - distance) <= TOLERANCE;
        if (!right) {
            violations.add("What the plan is said to be worth is not what its failure modes add up to");
        }
    }
}
