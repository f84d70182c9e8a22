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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Problems of a given size as real programs make them: a scenario reaches failure modes of several applications, some failure modes
 * are reached by several scenarios, risk is need times doubt, some retests are due, some scenarios build on lighter ones.
 *
 * @param minutes length of the exercise
 * @param capacity of each team, on average
 */
record RandomPrograms(int scenarios, int modes, int applications, int teams, int minutes, int capacity) {
    static final RandomPrograms MIDDLING = new RandomPrograms(40, 500, 20, 8, 240, 20);
    /** A company; the exercise is so long that the target can be reached. */
    static final RandomPrograms REFERENCE = new RandomPrograms(500, 10_000, 200, 60, 3_600, 40);
    /** The same on an afternoon, which is far too short for the target. */
    static final RandomPrograms REFERENCE_AFTERNOON = new RandomPrograms(500, 10_000, 200, 60, 240, 12);

    PlanProblem problem(long seed) {
        Random random = new Random(seed);
        List<Set<String>> exercised =
                Stream.<Set<String>>generate(HashSet::new).limit(scenarios).toList();
        int[] teamOf = random.ints(applications, 0, teams).toArray();
        List<Mode> all = new ArrayList<>();
        for (int n = 0; n < modes; n++) {
            int application = random.nextInt(applications);
            boolean proven = random.nextInt(100) < 30;
            boolean retest = !proven && random.nextInt(100) < 4;
            all.add(new Mode(
                    "m" + n,
                    "a" + application,
                    "t" + teamOf[application],
                    (1 + random.nextInt(3)) * (1 + random.nextInt(4)),
                    proven,
                    retest ? (1 + random.nextInt(5)) * (1 + random.nextInt(6)) : 0));
            int reaching = random.nextInt(100) < 75 ? 1 : 2 + random.nextInt(2);
            for (int times = 0; times < reaching; times++) {
                exercised.get(random.nextInt(scenarios)).add("m" + n);
            }
        }
        List<Scenario> list = new ArrayList<>();
        for (int n = 0; n < scenarios; n++) {
            Set<String> buildsOn = n > 0 && random.nextInt(100) < 20 ? Set.of("s" + random.nextInt(n)) : Set.of();
            list.add(new Scenario(
                    "s" + n, 15 + 5 * random.nextInt(9), exercised.get(n), buildsOn, random.nextInt(100) < 30));
        }
        return new PlanProblem(
                minutes,
                modes,
                0.2,
                Band.around(0.2),
                IntStream.range(0, teams)
                        .mapToObj(n -> new Team("t" + n, capacity / 2 + random.nextInt(capacity + 1)))
                        .toList(),
                all,
                list,
                Set.of(),
                Set.of(),
                Set.of());
    }
}
