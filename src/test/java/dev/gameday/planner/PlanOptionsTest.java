package dev.gameday.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.planner.PlanDraft.Addition;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Working out again only what a step concerns finds the same as working everything out again. */
class PlanOptionsTest {
    private static final Comparator<Addition> MOST_RISK = Comparator.comparingInt(Addition::risk)
            .reversed()
            .thenComparing(Comparator.comparingInt(Addition::retests).reversed())
            .thenComparingInt(Addition::minutes);

    @ParameterizedTest
    @ValueSource(ints = {6, 20, 60})
    void everyStepIsTheOneThatALookAtEverythingWouldTake(int scenarios) {
        for (long seed = 0; seed < 200; seed++) {
            PlanProblem problem = Problems.random(seed, 3 * scenarios, scenarios);
            PlanChoices choices = new PlanChoices(problem);
            PlanDraft draft = new PlanDraft(problem);
            Set<UUID> without = some(seed, problem);
            PlanOptions options = new PlanOptions(choices, draft, without);
            Addition next = options.best(addition -> true, MOST_RISK);
            while (next != null) {
                options.take(next);
                next = options.best(addition -> true, MOST_RISK);
                Addition afresh = new PlanOptions(choices, draft, without).best(addition -> true, MOST_RISK);
                assertThat(next).as("problem " + seed).isEqualTo(afresh);
            }
        }
    }

    /** No exact time is asserted: it took minutes before, and takes well under a second. */
    @Test
    void aProgramOfTenThousandFailureModesIsPlanned() {
        PlanProblem problem = Problems.random(1, 10_000, 1_200);

        SlicePlan plan = SlicePlanner.plan(problem);

        assertThat(PlanChecker.violations(problem, plan)).isEmpty();
        assertThat(plan.picks()).isNotEmpty();
    }

    private static Set<UUID> some(long seed, PlanProblem problem) {
        Random random = new Random(seed);
        Set<UUID> some = new HashSet<>();
        problem.scenarios().stream()
                .filter(scenario -> random.nextInt(6) == 0)
                .forEach(scenario -> some.add(scenario.id()));
        return some;
    }
}
