package dev.gameday.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.planner.solver.BruteForce.Answer;
import dev.gameday.planner.solver.PlanOptions.Way;
import dev.gameday.planner.solver.SlicePlan.Objective;
import dev.gameday.planner.solver.SlicePlan.Unreachable;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** On small problems everything can be tried: no plan may be better in any wish. */
class PlannerAgainstBruteForceTest {
    private static final PlanOptions OPTIONS = PlanOptions.within(Duration.ofMinutes(5));

    @Test
    void onTenThousandSmallProblemsNoPlanIsBetter() {
        check(0, Integer.getInteger("planner.small", 10_000), Way.AS_FITS);
    }

    /** Setting the solver up takes longer than solving, so fewer problems; {@code -Dplanner.solved=10000} for all. */
    @Test
    void theSolverFindsTheSame() {
        check(0, Integer.getInteger("planner.solved", 1_000), Way.SOLVER);
    }

    private static void check(long from, long to, Way way) {
        LongStream.range(from, to).parallel().forEach(seed -> check(seed, way));
    }

    private static void check(long seed, Way way) {
        PlanProblem problem = SmallProblems.of(seed);
        Answer all = BruteForce.of(problem, Set.of());
        if (all.bestWithoutLowerEdge() == null) {
            assertThatThrownBy(() -> SlicePlanner.plan(problem, OPTIONS.by(way)))
                    .as("problem " + seed)
                    .isInstanceOf(PinnedException.class);
            return;
        }
        SlicePlan plan = SlicePlanner.plan(problem, OPTIONS.by(way));
        assertThat(PlanChecker.violations(problem, plan)).as("problem " + seed).isEmpty();
        Objective best = Objects.requireNonNullElse(all.best(), all.bestWithoutLowerEdge());
        assertThat(BruteForce.compare(plan.objective(), best))
                .as("problem " + seed + ": " + plan.objective() + " against " + best)
                .isZero();
        assertThat(plan.proven()).as("problem " + seed).isTrue();
        assertThat(plan.gap()).isZero();
        assertThat(plan.unreachable() == null).as("problem " + seed).isEqualTo(all.best() != null);
        if (plan.unreachable() != null) {
            checkUnreachable(seed, problem, plan.unreachable(), all);
        }
        if (way == Way.AS_FITS) {
            checkGreedy(seed, problem, best, all.best() != null);
        }
    }

    private static void checkGreedy(long seed, PlanProblem problem, Objective best, boolean reachable) {
        SlicePlan greedy = SlicePlanner.plan(problem, OPTIONS.by(Way.GREEDY));
        assertThat(PlanChecker.violations(problem, greedy))
                .as("problem " + seed)
                .isEmpty();
        assertThat(greedy.proven()).isFalse();
        if (!reachable || greedy.unreachable() == null) {
            assertThat(BruteForce.compare(greedy.objective(), best))
                    .as("problem " + seed)
                    .isGreaterThanOrEqualTo(0);
        }
    }

    private static void checkUnreachable(long seed, PlanProblem problem, Unreachable said, Answer all) {
        assertThat(said.reachable()).as("problem " + seed).isEqualTo((double) all.mostGain() / problem.inScope());
        Set<Limit> all6 = EnumSet.range(Limit.MINUTES, Limit.UPPER_EDGE);
        switch (said.constraint()) {
            case MODES ->
                assertThat(BruteForce.of(problem, all6).best())
                        .as("problem " + seed)
                        .isNull();
            case SEVERAL -> {
                for (Limit limit : all6) {
                    assertThat(BruteForce.of(problem, EnumSet.of(limit)).best())
                            .as("problem " + seed + " without " + limit)
                            .isNull();
                }
            }
            default -> {
                Answer lifted = BruteForce.of(problem, EnumSet.of(said.constraint()));
                assertThat(lifted.best()).as("problem " + seed).isNotNull();
                if (said.constraint() == Limit.MINUTES) {
                    assertThat(said.enough()).as("problem " + seed).isEqualTo((int) lifted.leastMinutes());
                } else {
                    assertThat(said.enough()).isNull();
                }
            }
        }
    }
}
