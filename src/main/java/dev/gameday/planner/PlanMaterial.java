package dev.gameday.planner;

import dev.gameday.catalog.BlackoutRow;
import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.ModeRow;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.failuremode.DependencyFault;
import dev.gameday.planner.PlanReads.DueRetest;
import dev.gameday.planner.PlanReads.Part;
import dev.gameday.planner.PlanReads.ScenarioRow;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.PlanProblem.Band;
import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.PlanProblem.Team;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was read for a proposal, and the planning problem that it makes.
 *
 * @param inScope all failure modes in scope today
 * @param blackouts in force on the day of the exercise
 */
record PlanMaterial(
        List<ModeRow> inScope,
        List<ScenarioRow> scenarios,
        Map<UUID, Set<UUID>> buildsOn,
        Set<UUID> passedLighter,
        Set<Part> held,
        List<DueRetest> retests,
        List<TeamRow> teams,
        List<BlackoutRow> blackouts,
        ProgramClock clock) {

    /** @param exercise the day by which due retests will have waited */
    PlanProblem problem(PlanRequest request, GameDayKind kind, LocalDate exercise, int minutes, int targetPercent) {
        Map<UUID, Integer> weights = retestWeights(exercise);
        Map<DependencyFault, Set<UUID>> byFault = new HashMap<>();
        List<Mode> modes = new ArrayList<>();
        for (ModeRow row : inScope) {
            DependencyFault fault = faultOf(row);
            if (!held.contains(new Part(fault, row.applicationId()))) {
                byFault.computeIfAbsent(fault, each -> new HashSet<>()).add(row.id());
                modes.add(new Mode(
                        row.id().toString(),
                        row.applicationId().toString(),
                        row.teamId() == null ? null : row.teamId().toString(),
                        row.risk(),
                        row.state() == CoverageState.PROVEN,
                        weights.getOrDefault(row.id(), 0)));
            }
        }
        List<Scenario> choices = scenarios.stream()
                .map(row -> new Scenario(
                        row.id().toString(),
                        row.minutes(),
                        texts(byFault.getOrDefault(row.fault(), Set.of())),
                        texts(buildsOn.getOrDefault(row.id(), Set.of())),
                        passedLighter.contains(row.id())))
                .toList();
        List<Team> capacities = teams.stream()
                .map(team -> new Team(team.id().toString(), team.capacity()))
                .toList();
        double target = targetPercent / 100.0;
        return new PlanProblem(
                minutes,
                inScope.size(),
                target,
                request.band() == null ? usualBand(kind, target, modes, byFault) : request.band(),
                capacities,
                modes,
                choices,
                texts(request.pinned()),
                texts(request.excluded()),
                texts(blackouts.stream().map(BlackoutRow::applicationId).collect(Collectors.toSet())));
    }

    private static Set<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    static DependencyFault faultOf(ModeRow row) {
        return new DependencyFault(row.dependencyId(), row.fault());
    }

    /** Whole weeks from the fix to the day. */
    long weeksWaiting(Instant fixedAt, LocalDate day) {
        return Math.max(0, ChronoUnit.WEEKS.between(clock.dayOf(fixedAt), day));
    }

    private Map<UUID, Integer> retestWeights(LocalDate exercise) {
        Map<UUID, Integer> weights = new HashMap<>();
        for (DueRetest retest : retests) {
            long weight = (6L - retest.severity()) * (1 + weeksWaiting(retest.fixedAt(), exercise));
            weights.merge(retest.mode(), (int) Math.min(weight, 1_000_000), Integer::sum);
        }
        return weights;
    }

    /** A retest has no lower edge: what is due comes first, and then what fits. */
    private Band usualBand(GameDayKind kind, double target, List<Mode> modes, Map<DependencyFault, Set<UUID>> byFault) {
        Band band = bandThatFits(target, modes, byFault);
        return kind == GameDayKind.RETEST ? new Band(0, band.high()) : band;
    }

    /**
     * In a small program a few per cent are less than the smallest part that can be exercised, or than the retest that
     * waits most: then the upper edge is as high as that needs.
     */
    private Band bandThatFits(double target, List<Mode> modes, Map<DependencyFault, Set<UUID>> byFault) {
        Map<UUID, DependencyFault> faults = new HashMap<>();
        byFault.forEach((fault, ids) -> ids.forEach(id -> faults.put(id, fault)));
        Map<Part, int[]> gainAndWeight = new HashMap<>();
        for (Mode mode : modes) {
            DependencyFault fault = faults.get(UUID.fromString(mode.id()));
            if (fault != null) {
                int[] sums = gainAndWeight.computeIfAbsent(
                        new Part(fault, UUID.fromString(mode.application())), part -> new int[2]);
                sums[0] += mode.proven() ? 0 : 1;
                sums[1] += mode.proven() ? 0 : mode.retestWeight();
            }
        }
        int mostWeight =
                gainAndWeight.values().stream().mapToInt(sums -> sums[1]).max().orElse(0);
        int needed = Math.max(smallest(gainAndWeight.values(), 0), smallest(gainAndWeight.values(), mostWeight));
        Band band = Band.around(target);
        return inScope.isEmpty()
                ? band
                : new Band(band.low(), Math.min(1, Math.max(band.high(), (double) needed / inScope.size())));
    }

    private static int smallest(Collection<int[]> gainAndWeight, int leastWeight) {
        return gainAndWeight.stream()
                .filter(sums -> sums[0] > 0 && sums[1] >= leastWeight)
                .mapToInt(sums -> sums[0])
                .min()
                .orElse(0);
    }
}
