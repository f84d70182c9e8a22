package dev.gameday.planner;

import dev.gameday.planner.PlanProblem.Mode;
import dev.gameday.planner.PlanProblem.Scenario;
import dev.gameday.planner.PlanProblem.Team;
import dev.gameday.planner.SlicePlan.Pick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks a plan against the hard limits of its problem, independently of how it was found. */
public final class PlanChecker {
    private final PlanProblem problem;
    private final SlicePlan plan;
    private final Map<UUID, Scenario> scenarios = new HashMap<>();
    private final Map<UUID, Mode> modes = new HashMap<>();
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
        Set<UUID> exercised =
                plan.picks().stream().flatMap(pick -> pick.modes().stream()).collect(Collectors.toSet());
        List<Mode> unproven = exercised.stream()
                .map(modes::get)
                .filter(Objects::nonNull)
                .filter(mode -> !mode.proven())
                .toList();
        checkCapacity(unproven);
        if (unproven.size() > problem.band().high() * problem.inScope() + 1e-6) {
            violations.add(unproven.size() + " failure modes are more than the band allows");
        }
        if (plan.objective().gain() != unproven.size()
                || plan.objective().risk()
                        != unproven.stream().mapToInt(Mode::risk).sum()) {
            violations.add("Gain or risk is not that of the failure modes exercised");
        }
        return violations;
    }

    private void checkPicks() {
        Set<UUID> earlier = new HashSet<>();
        for (Pick pick : plan.picks()) {
            Scenario scenario = scenarios.get(pick.scenario());
            if (scenario == null || problem.excluded().contains(pick.scenario())) {
                violations.add("Scenario " + pick.scenario() + " may not be chosen");
                continue;
            }
            checkParticipation(pick, scenario);
            for (UUID lighter : scenario.buildsOn()) {
                Scenario other = scenarios.get(lighter);
                if (!earlier.contains(lighter) && (other == null || !other.passed())) {
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
        Set<UUID> expected = scenario.modes().stream()
                .map(modes::get)
                .filter(Objects::nonNull)
                .filter(mode -> pick.applications().contains(mode.application()))
                .map(Mode::id)
                .collect(Collectors.toSet());
        if (expected.isEmpty() || !expected.equals(pick.modes())) {
            violations.add("Scenario " + pick.scenario() + " does not exercise what its applications have in it");
        }
        if (pick.reasons().isEmpty()) {
            violations.add("Scenario " + pick.scenario() + " is chosen for no reason");
        }
        for (UUID application : pick.applications()) {
            boolean has = expected.stream()
                    .anyMatch(id ->
                            modes.get(id) != null && modes.get(id).application().equals(application));
            if (!has || problem.blackoutApplications().contains(application)) {
                violations.add("Application " + application + " may not take part in " + pick.scenario());
            }
        }
    }

    private void checkMinutes() {
        int minutes = plan.picks().stream()
                .map(pick -> scenarios.get(pick.scenario()))
                .filter(Objects::nonNull)
                .mapToInt(Scenario::minutes)
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
}
