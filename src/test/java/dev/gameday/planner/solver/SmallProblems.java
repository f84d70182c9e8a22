package dev.gameday.planner.solver;

import dev.gameday.planner.solver.PlanProblem.Band;
import dev.gameday.planner.solver.PlanProblem.Mode;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.PlanProblem.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random problems with every kind of limit, small enough to try everything. */
final class SmallProblems {
    private static final int MOST_PARTICIPATIONS = 16;

    private final Random random;
    private final int participations;

    private SmallProblems(long seed) {
        random = new Random(seed);
        participations = oneIn(8) ? MOST_PARTICIPATIONS : 5 + random.nextInt(10);
    }

    static PlanProblem of(long seed) {
        return new SmallProblems(seed * 7_919 + 13).problem();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private PlanProblem problem() {
        int applications = oneIn(8) ? 1 : 3 + random.nextInt(4);
        List<Team> teams = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(n -> new Team("t" + n, oneIn(3) ? 20 : random.nextInt(10)))
                .toList();
        List<Mode> modes = IntStream.range(0, oneIn(30) ? 0 : 5 + random.nextInt(20))
                .mapToObj(n -> new Mode(
                        "m" + n,
                        "a" + random.nextInt(applications),
                        oneIn(6) ? null : "t" + random.nextInt(teams.size()),
                        oneIn(8) ? 0 : 1 + random.nextInt(12),
                        oneIn(5),
                        oneIn(5) ? (1 + random.nextInt(5)) * (1 + random.nextInt(3)) : 0))
                .toList();
        List<Scenario> scenarios = scenarios(modes, applications);
        int inScope = oneIn(25) ? 0 : modes.size() + random.nextInt(4);
        double target = (oneIn(8) ? random.nextInt(11) : 2 + random.nextInt(6)) / 10.0;
        return new PlanProblem(
                oneIn(4) ? 600 : 20 + 5 * random.nextInt(50),
                inScope,
                target,
                band(target),
                teams,
                modes,
                scenarios,
                some(withModes(scenarios), oneIn(3) ? 6 : 1_000),
                some(scenarios, oneIn(3) ? 5 : 1_000),
                oneIn(4) ? Set.of("a" + random.nextInt(applications + 1)) : Set.of());
    }

    private Band band(double target) {
        return switch (random.nextInt(3)) {
            case 0 -> new Band(0, 1);
            case 1 -> new Band(Math.max(0, target - 0.2), Math.min(1, target + 0.2));
            default -> Band.around(target);
        };
    }

    private List<Scenario> scenarios(List<Mode> modes, int applications) {
        int count = 4 + random.nextInt(8);
        List<Scenario> scenarios = new ArrayList<>();
        int made = 0;
        for (int n = 0; n < count; n++) {
            Set<String> takingPart = new HashSet<>();
            for (int more = random.nextInt(4); more >= 0 && made < participations; more--) {
                made += takingPart.add("a" + random.nextInt(applications)) ? 1 : 0;
            }
            Set<Mode> its = modes.stream()
                    .filter(mode -> takingPart.contains(mode.application()) && !oneIn(3))
                    .collect(Collectors.toSet());
            Set<String> buildsOn = new HashSet<>();
            for (int lighter = 0; lighter < n; lighter++) {
                if (oneIn(7)) {
                    buildsOn.add(scenarios.get(lighter).id());
                }
            }
            // So that the order of ids is not that of what builds on what.
            String id = "s" + (n * 5 + 3) % 13;
            scenarios.add(new Scenario(
                    id,
                    oneIn(10) ? 0 : 5 * (1 + random.nextInt(9)),
                    its.stream().map(Mode::id).collect(Collectors.toSet()),
                    buildsOn,
                    oneIn(4)));
        }
        return scenarios;
    }

    private List<Scenario> withModes(List<Scenario> scenarios) {
        return scenarios.stream()
                .filter(scenario -> !scenario.modes().isEmpty() || oneIn(50))
                .toList();
    }

    private Set<String> some(List<Scenario> scenarios, int oneIn) {
        return scenarios.stream().map(Scenario::id).filter(id -> oneIn(oneIn)).collect(Collectors.toSet());
    }
}
