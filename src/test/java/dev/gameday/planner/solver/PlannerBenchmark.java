package dev.gameday.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.planner.solver.PlanOptions.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long a proof takes, how far from the best what is not proven can be, and how much more risk is exercised than by greedy
 * choices and by a spreadsheet that is sorted by severity, occurrence and detection. Leaves {@code target/planner-benchmark.md}.
 */
class PlannerBenchmark {
    private static final int SEEDS = Integer.getInteger("planner.seeds", 10);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<String> lines = new ArrayList<>(List.of(
            "| problem | proven | median ms | first plan ms | largest gap | risk: spreadsheet | greedy | solver |",
            "|---|---|---|---|---|---|---|---|"));

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
        double gap = 0;
        long[] risk = new long[3];
        List<Long> times = new ArrayList<>();
        List<Long> firsts = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            PlanProblem problem = size.problem(seed);
            long begin = System.nanoTime();
            long[] first = {0};
            SlicePlan plan = SlicePlanner.plan(
                    problem,
                    PlanOptions.within(LIMIT).telling(better -> first[0] = first[0] == 0 ? millis(begin) : first[0]));
            times.add(millis(begin));
            firsts.add(first[0] == 0 ? millis(begin) : first[0]);
            proven += plan.proven() ? 1 : 0;
            gap = Math.max(gap, plan.gap());
            risk[0] += spreadsheet(problem, seed);
            risk[1] += SlicePlanner.plan(problem, PlanOptions.within(LIMIT).by(Way.GREEDY))
                    .objective()
                    .risk();
            risk[2] += plan.objective().risk();
        }
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %d of %d | %d | %d | %.1f%% | %d | %d | %d |",
                name,
                proven,
                SEEDS,
                median(times),
                median(firsts),
                gap * 100,
                risk[0] / SEEDS,
                risk[1] / SEEDS,
                risk[2] / SEEDS));
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static long median(List<Long> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    /** Takes the rows from the top, each with the first scenario that reaches it, as long as it fits. */
    private static long spreadsheet(PlanProblem problem, long seed) {
        Choices choices = Choices.of(problem, Set.of());
        Random random = new Random(seed);
        int[] detection = random.ints(choices.modes, 1, 11).toArray();
        Draft draft = new Draft(choices);
        IntStream.range(0, choices.modes)
                .boxed()
                .sorted(Comparator.comparingInt(mode -> -choices.risk[mode] * detection[mode]))
                .forEach(mode -> take(choices, draft, mode));
        return draft.score().risk();
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
