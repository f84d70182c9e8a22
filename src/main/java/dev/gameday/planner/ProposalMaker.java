package dev.gameday.planner;

import dev.gameday.coverage.ModeRow;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.PlanReads.ScenarioRow;
import dev.gameday.planner.Proposal.Mode;
import dev.gameday.planner.Proposal.Named;
import dev.gameday.planner.Proposal.Other;
import dev.gameday.planner.Proposal.TeamLoad;
import dev.gameday.planner.Proposal.Totals;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.planner.solver.SlicePlan.Reason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts names and reasons to a plan. */
final class ProposalMaker {
    private final PlanMaterial material;
    private final PlanProblem problem;
    private final SlicePlan plan;
    private final Map<String, ModeRow> modes;
    private final Map<String, ScenarioRow> scenarios;
    private final PlanWords words;

    ProposalMaker(PlanMaterial material, PlanProblem problem, SlicePlan plan) {
        this.material = material;
        this.problem = problem;
        this.plan = plan;
        modes = material.inScope().stream()
                .collect(Collectors.toMap(row -> row.id().toString(), Function.identity()));
        scenarios = material.scenarios().stream()
                .collect(Collectors.toMap(row -> row.id().toString(), Function.identity()));
        Map<String, String> titles = material.scenarios().stream()
                .collect(Collectors.toMap(row -> row.id().toString(), ScenarioRow::title));
        words = new PlanWords(material, modes, titles);
    }

    Proposal proposal(LocalDate date, LocalTime time, GameDayKind kind, int targetPercent) {
        return new Proposal(
                date,
                time,
                kind,
                plan.picks().stream().map(this::pick).toList(),
                totals(targetPercent),
                words.shortfall(problem, plan),
                others(),
                ids(problem.pinned()),
                ids(problem.excluded()));
    }

    private static Set<UUID> ids(Set<String> texts) {
        return texts.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private Proposal.Pick pick(SlicePlan.Pick pick) {
        ScenarioRow scenario = Objects.requireNonNull(scenarios.get(pick.scenario()));
        List<ModeRow> exercised = pick.modes().stream()
                .map(id -> Objects.requireNonNull(modes.get(id)))
                .sorted(Comparator.comparing(ModeRow::application, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ModeRow::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ModeRow::id))
                .toList();
        return new Proposal.Pick(
                scenario.id(),
                scenario.title(),
                scenario.minutes(),
                exercised.stream()
                        .map(mode -> new Named(mode.applicationId(), mode.application()))
                        .distinct()
                        .toList(),
                exercised.stream().map(ProposalMaker::mode).toList(),
                words.reasons(pick),
                pick.reasons().stream().anyMatch(Reason.Retest.class::isInstance));
    }

    private static Mode mode(ModeRow row) {
        return new Mode(row.id(), row.name(), row.applicationId(), row.application(), row.state(), row.risk());
    }

    private Totals totals(int targetPercent) {
        return new Totals(
                plan.objective().gain(),
                problem.inScope(),
                targetPercent,
                (int) plan.objective().minutes(),
                problem.minutes(),
                teams());
    }

    private List<TeamLoad> teams() {
        Map<String, Integer> used = new HashMap<>();
        Set<String> exercised =
                plan.picks().stream().flatMap(pick -> pick.modes().stream()).collect(Collectors.toSet());
        problem.modes().stream()
                .filter(mode -> exercised.contains(mode.id()) && !mode.proven() && mode.team() != null)
                .forEach(mode -> used.merge(Objects.requireNonNull(mode.team()), 1, Integer::sum));
        return material.teams().stream()
                .filter(team -> used.containsKey(team.id().toString()))
                .map(team -> new TeamLoad(
                        team.id(), team.name(), used.getOrDefault(team.id().toString(), 0), team.capacity()))
                .toList();
    }

    /** What could be pinned instead: scenarios with something to exercise that are not in the slice. */
    private List<Other> others() {
        Set<String> picked = plan.picks().stream().map(SlicePlan.Pick::scenario).collect(Collectors.toSet());
        return problem.scenarios().stream()
                .filter(scenario ->
                        !picked.contains(scenario.id()) && !scenario.modes().isEmpty())
                .map(scenario -> new Other(
                        UUID.fromString(scenario.id()),
                        Objects.requireNonNull(scenarios.get(scenario.id())).title(),
                        scenario.modes().size()))
                .toList();
    }
}
