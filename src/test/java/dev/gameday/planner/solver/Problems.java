package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Band;
import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.PlanProblem.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Planning problems, small and readable. Teams that are not named limit nothing. */
final class Problems {
    private int minutes = 240;
    private int inScope;
    private double target = 0.2;
    private @Nullable Band band;
    private final List<Team> teams = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Set<String> pinned = new HashSet<>();
    private final Set<String> excluded = new HashSet<>();
    private final Set<String> blackout = new HashSet<>();

    static String mode(int n) {
        return "m" + n;
    }

    static String application(int n) {
        return "a" + n;
    }

    static String team(int n) {
        return "t" + n;
    }

    static String scenario(int n) {
        return "s" + n;
    }

    static Set<String> modes(int... ns) {
        return IntStream.of(ns).mapToObj(Problems::mode).collect(Collectors.toSet());
    }

    Problems inScope(int count) {
        inScope = count;
        return this;
    }

    Problems minutes(int count) {
        minutes = count;
        return this;
    }

    Problems target(double share) {
        target = share;
        return this;
    }

    Problems band(double low, double high) {
        band = new Band(low, high);
        return this;
    }

    Problems team(int team, int capacity) {
        teams.add(new Team(team(team), capacity));
        return this;
    }

    /** An unproven failure mode of the team with the application's number. */
    Problems mode(int n, int application, int risk) {
        return mode(n, application, risk, false, 0);
    }

    Problems mode(int n, int application, int risk, boolean proven, int retestWeight) {
        modes.add(new Mode(mode(n), application(application), team(application), risk, proven, retestWeight));
        return this;
    }

    Problems scenario(int n, Set<String> exercised, int... buildsOn) {
        return scenario(n, 30, false, exercised, buildsOn);
    }

    Problems scenario(int n, int minutesNeeded, boolean passed, Set<String> exercised, int... buildsOn) {
        scenarios.add(new Scenario(
                scenario(n),
                minutesNeeded,
                exercised,
                IntStream.of(buildsOn).mapToObj(Problems::scenario).collect(Collectors.toSet()),
                passed));
        return this;
    }

    Problems pin(int n) {
        pinned.add(scenario(n));
        return this;
    }

    Problems exclude(int n) {
        excluded.add(scenario(n));
        return this;
    }

    Problems blackout(int application) {
        blackout.add(application(application));
        return this;
    }

    PlanProblem build() {
        return new PlanProblem(
                minutes,
                inScope,
                target,
                band == null ? Band.around(target) : band,
                teams,
                modes.stream().map(this::withKnownTeam).toList(),
                scenarios,
                pinned,
                excluded,
                blackout);
    }

    private Mode withKnownTeam(Mode mode) {
        boolean known = teams.stream().anyMatch(team -> team.id().equals(mode.team()));
        return new Mode(
                mode.id(),
                mode.application(),
                known ? mode.team() : null,
                mode.risk(),
                mode.proven(),
                mode.retestWeight());
    }
}
