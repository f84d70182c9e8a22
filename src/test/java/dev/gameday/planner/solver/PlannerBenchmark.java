package dev.gameday.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.planner.solver.PlanOptions.Way;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long a proof takes, how far from the best what is not proven can be, and how much more is exercised than by greedy choices and
 * by a spreadsheet that is sorted by severity, occurrence and detection. Leaves {@code target/planner-benchmark.md}.
 */
class PlannerBenchmark {
    private static final int SEEDS = Integer.getInteger("planner.seeds", 10);
    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<String> lines = new ArrayList<>(List.of(
            "| problem | proven | ms: median | slowest | of one core, median | first plan: median | slowest | gaps of the rest "
                    + "| retests and risk: spreadsheet | greedy | solver |",
            "|---|---|---|---|---|---|---|---|---|---|---|"));

    @Test
    void measure() throws IOException {
        assertThat(NativeSolver.isThere()).isTrue();
        SlicePlanner.plan(RandomPrograms.MIDDLING.problem(99), PlanOptions.within(LIMIT));
        line("40 scenarios, 500 modes, 20 applications", RandomPrograms.MIDDLING);
        line("500 scenarios, 10,000 modes, 200 applications", RandomPrograms.REFERENCE);
        line("the same in 240 minutes", RandomPrograms.REFERENCE_AFTERNOON);
        Files.write(Path.of("target", "planner-benchmark.md"), lines);
    }

    private void line(String name, RandomPrograms size) {
        int proven = 0;
        List<String> gaps = new ArrayList<>();
        Sums spreadsheet = new Sums();
        Sums greedy = new Sums();
        Sums solver = new Sums();
        List<Long> times = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        List<Long> firsts = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            PlanProblem problem = size.problem(seed);
            long begin = System.nanoTime();
            long worked = WORK.getCurrentThreadCpuTime();
            long[] first = {0};
            SlicePlan plan = SlicePlanner.plan(
                    problem,
                    PlanOptions.within(LIMIT).telling(better -> first[0] = first[0] == 0 ? millis(begin) : first[0]));
            times.add(millis(begin));
            work.add((WORK.getCurrentThreadCpuTime() - worked) / 1_000_000);
            firsts.add(first[0] == 0 ? millis(begin) : first[0]);
            if (plan.proven()) {
                proven++;
            } else {
                gaps.add(String.format(Locale.ROOT, "%.1f%%", plan.gap() * 100));
            }
            Score sorted = spreadsheet(problem, seed);
            spreadsheet.add(sorted.retests(), sorted.risk());
            SlicePlan.Objective chosen = SlicePlanner.plan(
                            problem, PlanOptions.within(LIMIT).by(Way.GREEDY))
                    .objective();
            greedy.add(chosen.retests(), chosen.risk());
            solver.add(plan.objective().retests(), plan.objective().risk());
        }
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %d of %d | %d | %d | %d | %d | %d | %s | %s | %s | %s |",
                name,
                proven,
                SEEDS,
                median(times),
                Collections.max(times),
                median(work),
                median(firsts),
                Collections.max(firsts),
                String.join(", ", gaps),
                spreadsheet,
                greedy,
                solver));
    }

    /** What plans are worth on average. */
    private static final class Sums {
        private long retests;
        private long risk;

        void add(long its, long and) {
            retests += its;
            risk += and;
        }

        @Override
        public String toString() {
            return retests / SEEDS + " and " + risk / SEEDS;
        }
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static long median(List<Long> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    /** Takes the rows from the top, each with the first scenario that reaches it, as long as it fits. */
    private static Score spreadsheet(PlanProblem problem, long seed) {
        Choices choices = Choices.of(problem, Set.of());
        Random random = new Random(seed);
        int[] detection = random.ints(choices.modes, 1, 11).toArray();
        Draft draft = new Draft(choices);
        IntStream.range(0, choices.modes)
                .boxed()
                .sorted(Comparator.comparingInt(mode -> -choices.risk[mode] * detection[mode]))
                .forEach(mode -> take(choices, draft, mode));
        return draft.score();
    }

    private static void take(Choices choices, Draft draft, int mode) {
        for (int part = 0; part < choices.parts && !draft.reaches(mode); part++) {
            int its = part;
            boolean reaching = IntStream.of(choices.modesOf[its]).anyMatch(each -> each == mode);
            if (reaching && draft.hasBases(choices.scenarioOf[part])) {
                draft.add(part);
                if (!draft.fits()) {
                    draft.remove(part);
                }
            }
        }
    }
}
