package dev.gameday.planner;

import dev.gameday.planner.PlanProblem.Band;
import dev.gameday.planner.PlanProblem.Mode;
import dev.gameday.planner.PlanProblem.Scenario;
import dev.gameday.planner.PlanProblem.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Planning problems, small and readable or random. */
final class Problems {
    private int minutes = 240;
    private int inScope;
    private double target = 0.2;
    private final List<Team> teams = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final Set<UUID> pinned = new HashSet<>();
    private final Set<UUID> excluded = new HashSet<>();
    private final Set<UUID> blackout = new HashSet<>();

    static UUID mode(int n) {
        return new UUID(1, n);
    }

    static UUID application(int n) {
        return new UUID(2, n);
    }

    static UUID team(int n) {
        return new UUID(3, n);
    }

    static UUID scenario(int n) {
        return new UUID(4, n);
    }

    static Set<UUID> modes(int... ns) {
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

    Problems scenario(int n, Set<UUID> exercised, int... buildsOn) {
        return scenario(n, 30, false, exercised, buildsOn);
    }

    Problems scenario(int n, int minutesNeeded, boolean passed, Set<UUID> exercised, int... buildsOn) {
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
                minutes, inScope, target, Band.around(target), teams, modes, scenarios, pinned, excluded, blackout);
    }

    static PlanProblem random(long seed, int modeCount, int scenarioCount) {
        Random random = new Random(seed);
        int applications = 1 + random.nextInt(Math.max(1, modeCount / 3));
        Problems problems = new Problems()
                .inScope(modeCount + random.nextInt(5))
                .minutes(30 * (1 + random.nextInt(10)))
                .target(0.1 + 0.1 * random.nextInt(6));
        IntStream.range(0, applications).forEach(n -> problems.team(n, random.nextInt(6)));
        List<Set<UUID>> exercised =
                Stream.<Set<UUID>>generate(HashSet::new).limit(scenarioCount).toList();
        for (int n = 0; n < modeCount; n++) {
            int retest = random.nextInt(6) == 0 ? (1 + random.nextInt(5)) * (1 + random.nextInt(3)) : 0;
            problems.mode(n, random.nextInt(applications), 1 + random.nextInt(12), random.nextInt(4) == 0, retest);
            exercised.get(random.nextInt(scenarioCount)).add(mode(n));
            if (random.nextInt(5) == 0) {
                exercised.get(random.nextInt(scenarioCount)).add(mode(n));
            }
        }
        for (int n = 0; n < scenarioCount; n++) {
            // Now and then on a later one: cycles must not hurt.
            int[] buildsOn = random.nextInt(4) == 0 ? new int[] {random.nextInt(scenarioCount)} : new int[0];
            problems.scenario(n, 15 * (1 + random.nextInt(4)), random.nextInt(4) == 0, exercised.get(n), buildsOn);
        }
        if (random.nextInt(4) == 0) {
            problems.pin(random.nextInt(scenarioCount));
        }
        if (random.nextInt(4) == 0) {
            problems.exclude(random.nextInt(scenarioCount));
        }
        if (random.nextInt(4) == 0) {
            problems.blackout(random.nextInt(applications));
        }
        return problems.build();
    }
}
