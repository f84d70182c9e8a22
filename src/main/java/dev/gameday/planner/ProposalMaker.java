package dev.gameday.planner;

import dev.gameday.coverage.ModeRow;
import dev.gameday.planner.PlanReads.LastExercise;
import dev.gameday.planner.PlanReads.ScenarioRow;
import dev.gameday.planner.Proposal.Absent;
import dev.gameday.planner.Proposal.Last;
import dev.gameday.planner.Proposal.Mode;
import dev.gameday.planner.Proposal.Named;
import dev.gameday.planner.Proposal.Other;
import dev.gameday.planner.Proposal.TeamLoad;
import dev.gameday.planner.Proposal.Totals;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.planner.solver.SlicePlan.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts names and reasons to a plan. */
final class ProposalMaker {
    private final Question question;
    private final PlanMaterial material;
    private final PlanProblem problem;
    private final SlicePlan plan;
    private final Map<String, ModeRow> modes;
    private final Map<String, ScenarioRow> scenarios;
    private final PlanWords words;

    ProposalMaker(Question question, SlicePlan plan) {
        this.question = question;
        this.plan = plan;
        material = question.material();
        problem = question.problem();
        modes = material.inScope().stream()
                .collect(Collectors.toMap(row -> row.id().toString(), Function.identity()));
        scenarios = material.scenarios().stream()
                .collect(Collectors.toMap(row -> row.id().toString(), Function.identity()));
        Map<String, String> titles = material.scenarios().stream()
                .collect(Collectors.toMap(row -> row.id().toString(), ScenarioRow::title));
        words = new PlanWords(material, modes, titles);
    }

    Proposal proposal() {
        Set<String> exercised =
                plan.picks().stream().flatMap(pick -> pick.modes().stream()).collect(Collectors.toSet());
        GrowthTally growth = new GrowthTally(material.inScope(), exercised);
        return new Proposal(
                question.date(),
                question.time(),
                question.kind(),
                problem.band(),
                plan.picks().stream().map(this::pick).toList(),
                totals(exercised),
                plan.bound(),
                plan.proven(),
                words.shortfall(problem, plan),
                growth.whole(),
                growth.applications(),
                others(),
                absent(),
                last(),
                ids(problem.pinned()),
                ids(problem.excluded()));
    }

    private List<Absent> absent() {
        Set<UUID> withModes =
                material.inScope().stream().map(ModeRow::applicationId).collect(Collectors.toSet());
        return material.blackouts().stream()
                .filter(blackout -> withModes.contains(blackout.applicationId()))
                .map(blackout -> new Absent(blackout.applicationId(), blackout.application(), blackout.reason()))
                .toList();
    }

    private @Nullable Last last() {
        LastExercise last = question.last();
        return last == null
                ? null
                : new Last(
                        last.id(),
                        last.title(),
                        last.date(),
                        last.kind(),
                        last.minutes(),
                        last.modes(),
                        last.scenarios().entrySet().stream()
                                .map(scenario -> new Named(scenario.getKey(), scenario.getValue()))
                                .toList());
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

    private Totals totals(Set<String> exercised) {
        List<PlanProblem.Mode> fresh = problem.modes().stream()
                .filter(mode -> exercised.contains(mode.id()) && !mode.proven())
                .toList();
        return new Totals(
                plan.objective().gain(),
                problem.inScope(),
                question.targetPercent(),
                (int) fresh.stream().filter(mode -> mode.retestWeight() > 0).count(),
                (int) problem.modes().stream()
                        .filter(mode -> mode.retestWeight() > 0)
                        .count(),
                plan.objective().risk(),
                (int) plan.objective().minutes(),
                problem.minutes(),
                teams(fresh));
    }

    private List<TeamLoad> teams(List<PlanProblem.Mode> fresh) {
        Map<String, Integer> used = new HashMap<>();
        fresh.stream()
                .filter(mode -> mode.team() != null)
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
