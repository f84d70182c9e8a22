package dev.gameday.planner.solver;

import static dev.gameday.planner.solver.Problems.application;
import static dev.gameday.planner.solver.Problems.mode;
import static dev.gameday.planner.solver.Problems.modes;
import static dev.gameday.planner.solver.Problems.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.planner.solver.PlanOptions.Way;
import dev.gameday.planner.solver.SlicePlan.Pick;
import dev.gameday.planner.solver.SlicePlan.Reason;
import dev.gameday.planner.solver.SlicePlan.Unreachable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlicePlannerTest {
    private static final PlanOptions OPTIONS = PlanOptions.within(Duration.ofMinutes(1));

    private static SlicePlan plan(Problems problem) {
        return SlicePlanner.plan(problem.build(), OPTIONS);
    }

    private static List<String> scenarios(SlicePlan plan) {
        return plan.picks().stream().map(Pick::scenario).toList();
    }

    private static Problems tenModesInFiveScenarios() {
        Problems problems = new Problems().inScope(10).team(1, 10).team(2, 10);
        for (int n = 0; n < 10; n++) {
            problems.mode(n, n < 5 ? 1 : 2, 12 - n);
        }
        return problems.scenario(0, modes(0, 5))
                .scenario(1, modes(1, 6))
                .scenario(2, modes(2, 7))
                .scenario(3, modes(3, 8))
                .scenario(4, modes(4, 9));
    }

    @Test
    void anEmptyProgramHasAnEmptyPlan() {
        SlicePlan plan = plan(new Problems());
        assertThat(plan.picks()).isEmpty();
        assertThat(plan.proven()).isTrue();
        assertThat(plan.unreachable()).isNull();
    }

    @Test
    void theRiskiestFailureModesAreTakenWithinTheBand() {
        SlicePlan plan = plan(tenModesInFiveScenarios());
        assertThat(plan.objective().gain()).isEqualTo(2);
        assertThat(plan.objective().risk()).isEqualTo(12 + 11);
        assertThat(plan.picks()).allMatch(pick -> pick.applications().equals(Set.of(application(1))));
        assertThat(plan.bound()).isEqualTo("best possible");
    }

    @Test
    void aDueRetestComesBeforeAnyRisk() {
        SlicePlan plan = plan(tenModesInFiveScenarios().mode(20, 2, 1, false, 8).scenario(5, modes(20)));
        assertThat(plan.picks().getFirst().scenario()).isEqualTo(scenario(5));
        assertThat(plan.picks().getFirst().reasons()).contains(new Reason.Retest(mode(20)));
        assertThat(plan.objective().retests()).isEqualTo(8);
    }

    /** What is proven counts for nothing, whatever is due on it. */
    @Test
    void aRetestOfWhatIsProvenDoesNotCount() {
        SlicePlan plan = plan(new Problems().inScope(10).mode(0, 1, 12, true, 5).scenario(0, modes(0)));
        assertThat(plan.picks()).isEmpty();
    }

    @Test
    void whatReachesTheLowerEdgeAloneIsNamedWithTheMinutesThatAreEnough() {
        SlicePlan plan = plan(tenModesInFiveScenarios().minutes(30).target(0.6));
        assertThat(plan.picks()).hasSize(1);
        assertThat(plan.unreachable()).isEqualTo(new Unreachable(Limit.MINUTES, 0.2, 90));
    }

    @Test
    void tooFewFailureModesAreNamed() {
        SlicePlan plan = plan(new Problems().inScope(20).mode(0, 1, 12).scenario(0, modes(0)));
        assertThat(plan.unreachable()).isEqualTo(new Unreachable(Limit.MODES, 0.05, null));
        assertThat(plan.objective().distance()).isEqualTo(3);
    }

    @Test
    void aTeamsCapacityIsNamed() {
        Problems problems = new Problems().inScope(5).team(1, 1).target(0.6);
        for (int n = 0; n < 5; n++) {
            problems.mode(n, 1, 5).scenario(n, modes(n));
        }
        SlicePlan plan = plan(problems);
        assertThat(plan.objective().gain()).isEqualTo(1);
        assertThat(plan.unreachable()).isEqualTo(new Unreachable(Limit.CAPACITY, 0.2, null));
    }

    @Test
    void theUpperEdgeIsNeverCrossed() {
        SlicePlan plan = plan(new Problems()
                .inScope(10)
                .mode(0, 1, 5)
                .mode(1, 1, 5)
                .mode(2, 1, 5)
                .scenario(0, modes(0, 1, 2)));
        assertThat(plan.picks()).isEmpty();
        assertThat(plan.unreachable()).isEqualTo(new Unreachable(Limit.UPPER_EDGE, 0, null));
    }

    @Test
    void withoutALowerEdgeNothingIsUnreachable() {
        SlicePlan plan =
                plan(new Problems().inScope(100).band(0, 0.2).mode(0, 1, 5).scenario(0, modes(0)));
        assertThat(plan.objective().gain()).isEqualTo(1);
        assertThat(plan.unreachable()).isNull();
    }

    @Test
    void aHeavierScenarioBringsTheLighterOneItBuildsOnAlongBeforeIt() {
        SlicePlan plan = plan(new Problems()
                .inScope(10)
                .mode(0, 1, 1)
                .mode(1, 1, 12)
                .scenario(0, modes(0))
                .scenario(1, modes(1), 0));
        assertThat(scenarios(plan)).containsExactly(scenario(0), scenario(1));
        assertThat(plan.picks().getFirst().reasons()).contains(new Reason.NeededBefore(scenario(1)));
    }

    @Test
    void onceTheLighterScenarioHasPassedTheHeavierNeedsItNoLonger() {
        SlicePlan plan = plan(new Problems()
                .inScope(5)
                .mode(0, 1, 1)
                .mode(1, 1, 12)
                .scenario(0, 30, true, modes(0))
                .scenario(1, modes(1), 0));
        assertThat(scenarios(plan)).containsExactly(scenario(1));
    }

    @Test
    void anApplicationInABlackoutTakesNoPart() {
        SlicePlan plan = plan(tenModesInFiveScenarios().blackout(1));
        assertThat(plan.picks())
                .isNotEmpty()
                .allMatch(pick -> pick.applications().equals(Set.of(application(2))));
    }

    @Test
    void whatIsPinnedIsInWhateverIsBetter() {
        SlicePlan plan = plan(tenModesInFiveScenarios()
                .mode(20, 2, 1, false, 8)
                .scenario(5, modes(20))
                .pin(4));
        assertThat(plan.picks().getFirst().scenario()).isEqualTo(scenario(4));
        assertThat(plan.picks().getFirst().reasons()).contains(new Reason.Pinned());
    }

    @Test
    void pinsThatBreakALimitAreRefusedByItsName() {
        refused(Limit.MINUTES, tenModesInFiveScenarios().minutes(50).pin(3).pin(4));
        refused(Limit.EXCLUSIONS, tenModesInFiveScenarios().pin(3).exclude(3));
        refused(
                Limit.BLACKOUT,
                tenModesInFiveScenarios().blackout(1).blackout(2).pin(3));
        refused(Limit.UPPER_EDGE, tenModesInFiveScenarios().pin(0).pin(1).pin(2));
        refused(Limit.MODES, tenModesInFiveScenarios().scenario(5, modes()).pin(5));
        refused(
                Limit.EXCLUSIONS,
                tenModesInFiveScenarios().scenario(5, modes(3), 0).exclude(0).pin(5));
        refused(
                Limit.CAPACITY,
                new Problems()
                        .inScope(5)
                        .team(1, 0)
                        .mode(0, 1, 5)
                        .scenario(0, modes(0))
                        .pin(0));
    }

    private static void refused(Limit limit, Problems problem) {
        assertThatThrownBy(() -> plan(problem))
                .isInstanceOfSatisfying(
                        PinnedException.class, e -> assertThat(e.rule()).isEqualTo(limit));
    }

    @Test
    void whatMakesNoSenseIsRefusedWithTheIdsInQuestion() {
        senseless("m7", new Problems().scenario(0, modes(7)));
        senseless("s7", new Problems().mode(0, 1, 1).scenario(0, modes(0), 7));
        senseless("s7", new Problems().pin(7));
        senseless("s7", new Problems().exclude(7));
        senseless("m0", new Problems().mode(0, 1, 1).mode(0, 1, 1));
        senseless("-1", new Problems().minutes(-1));
        senseless(
                "s0 → s1 → s0",
                new Problems()
                        .mode(0, 1, 1)
                        .scenario(0, modes(0), 1)
                        .scenario(1, modes(0), 0)
                        .scenario(2, modes(0), 1));
    }

    private static void senseless(String named, Problems problem) {
        assertThatThrownBy(() -> plan(problem))
                .isInstanceOf(InvalidException.class)
                .isNotInstanceOf(PinnedException.class)
                .hasMessageContaining(named);
    }

    @Test
    void theLeastTimeThatReachesTheTargetIsKnown() {
        assertThat(SlicePlanner.leastMinutes(
                        tenModesInFiveScenarios().target(0.6).build(), OPTIONS))
                .hasValue(90);
        assertThat(SlicePlanner.leastMinutes(new Problems().inScope(5).build(), OPTIONS))
                .isEmpty();
    }

    @Test
    void whyAScenarioIsNotInIsKnown() {
        PlanProblem problem = tenModesInFiveScenarios()
                .scenario(5, 500, false, modes(3))
                .exclude(3)
                .build();
        assertThat(WhyNot.of(problem, scenario(5), OPTIONS).limit()).isEqualTo(Limit.MINUTES);
        assertThat(WhyNot.of(problem, scenario(3), OPTIONS).limit()).isEqualTo(Limit.EXCLUSIONS);
        WhyNot worse = WhyNot.of(problem, scenario(4), OPTIONS);
        assertThat(worse.limit()).isNull();
        assertThat(worse.with())
                .isNotNull()
                .extracting(SlicePlan.Objective::risk)
                .isEqualTo(12L + 8);
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        PlanProblem problem = RandomPrograms.MIDDLING.problem(3);
        PlanProblem reversed = new PlanProblem(
                problem.minutes(),
                problem.inScope(),
                problem.target(),
                problem.band(),
                problem.teams().reversed(),
                problem.modes().reversed(),
                problem.scenarios().reversed(),
                problem.pinned(),
                problem.excluded(),
                problem.blackoutApplications());
        assertThat(SlicePlanner.plan(reversed, OPTIONS)).isEqualTo(SlicePlanner.plan(problem, OPTIONS));
    }

    @Test
    void aMiddlingProgramIsPlannedProvably() {
        for (long seed = 0; seed < 3; seed++) {
            PlanProblem problem = RandomPrograms.MIDDLING.problem(seed);
            SlicePlan plan = SlicePlanner.plan(problem, OPTIONS);
            assertThat(plan.proven()).isTrue();
            assertThat(SlicePlanner.plan(problem, OPTIONS)).isEqualTo(plan);
        }
    }

    @Test
    void aCompanysProgramIsPlannedProvablyAndTheWayThereIsTold() {
        for (RandomPrograms size : List.of(RandomPrograms.REFERENCE, RandomPrograms.REFERENCE_AFTERNOON)) {
            PlanProblem problem = size.problem(3);
            List<SlicePlan> told = new ArrayList<>();
            SlicePlan plan = SlicePlanner.plan(problem, OPTIONS.telling(told::add));
            assertThat(plan.proven()).isTrue();
            assertThat(told)
                    .hasSizeGreaterThan(3)
                    .allMatch(each -> PlanChecker.violations(problem, each).isEmpty());
            assertThat(told.getLast().picks()).isEqualTo(plan.picks());
            assertThat(told.getLast().gap()).isLessThan(told.getFirst().gap());
        }
    }

    @Test
    void withoutTheSolverEverythingWorksAndNothingIsProven() {
        for (RandomPrograms size : List.of(RandomPrograms.MIDDLING, RandomPrograms.REFERENCE_AFTERNOON)) {
            PlanProblem problem = size.problem(1);
            SlicePlan plan = SlicePlanner.plan(problem, OPTIONS.by(Way.GREEDY));
            assertThat(PlanChecker.violations(problem, plan)).isEmpty();
            assertThat(plan.picks()).isNotEmpty();
            assertThat(plan.proven()).isFalse();
            assertThat(plan.bound()).isNotEqualTo("best possible");
        }
    }

    @Test
    void betterPlansAreToldOfAndACancelledSearchAnswersWithTheBestSoFar() {
        List<SlicePlan> told = new ArrayList<>();
        PlanProblem problem = RandomPrograms.REFERENCE.problem(1);
        SlicePlan plan = SlicePlanner.plan(problem, OPTIONS.telling(told::add).unless(() -> !told.isEmpty()));
        assertThat(told).isNotEmpty();
        assertThat(plan.picks()).isEqualTo(told.getLast().picks());
        assertThat(plan.proven()).isFalse();
        assertThat(PlanChecker.violations(problem, plan)).isEmpty();
    }
}
