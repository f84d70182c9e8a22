package dev.gameday.planner;

import static dev.gameday.planner.Problems.application;
import static dev.gameday.planner.Problems.mode;
import static dev.gameday.planner.Problems.modes;
import static dev.gameday.planner.Problems.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.planner.SlicePlan.Limit;
import dev.gameday.planner.SlicePlan.Pick;
import dev.gameday.planner.SlicePlan.Reason;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlicePlannerTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<UUID> scenarios(SlicePlan plan) {
        return plan.picks().stream().map(Pick::scenario).toList();
    }

    /** Plans, and holds every plan of this class to the limits. */
    private static SlicePlan plan(PlanProblem problem) {
        SlicePlan plan = SlicePlanner.plan(problem);
        assertThat(PlanChecker.violations(problem, plan)).isEmpty();
        return plan;
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
        SlicePlan plan = plan(new Problems().build());
        assertThat(plan.picks()).isEmpty();
        assertThat(plan.reachesTarget()).isTrue();
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void theRiskiestFailureModesComeFirstUntilAboutTheTarget() {
        SlicePlan plan = plan(tenModesInFiveScenarios().build());
        assertThat(plan.objective().gain()).isEqualTo(2);
        assertThat(plan.objective().risk()).isEqualTo(12 + 11);
        assertThat(plan.picks()).allMatch(pick -> pick.applications().equals(java.util.Set.of(application(1))));
    }

    @Test
    void aDueRetestComesBeforeAnyRisk() {
        Problems problems = tenModesInFiveScenarios().mode(20, 2, 1, false, 8).scenario(5, modes(20));
        SlicePlan plan = plan(problems.build());
        assertThat(plan.picks().getFirst().scenario()).isEqualTo(scenario(5));
        assertThat(plan.picks().getFirst().reasons()).contains(new Reason.Retest(mode(20)));
        assertThat(plan.objective().retests()).isEqualTo(8);
    }

    @Test
    void theHeavierRetestIsServedWhenOnlyOneFits() {
        Problems problems = new Problems().inScope(10).minutes(30);
        problems.mode(0, 1, 12, false, 2).mode(1, 1, 1, false, 9);
        SlicePlan plan =
                plan(problems.scenario(0, modes(0)).scenario(1, modes(1)).build());
        assertThat(scenarios(plan)).containsExactly(scenario(1));
    }

    @Test
    void aRetestOfAFailureModeThatIsProvenTakesNoCapacity() {
        Problems problems = new Problems().inScope(10).team(1, 0).mode(0, 1, 12, true, 5);
        SlicePlan plan = plan(problems.scenario(0, modes(0)).build());
        assertThat(scenarios(plan)).containsExactly(scenario(0));
        assertThat(plan.objective().gain()).isZero();
    }

    @Test
    void whatIsProvenAlreadyIsNotExercisedForItsOwnSake() {
        Problems problems = new Problems().inScope(5).mode(0, 1, 12, true, 0).mode(1, 1, 1);
        SlicePlan plan =
                plan(problems.scenario(0, modes(0)).scenario(1, modes(1)).build());
        assertThat(scenarios(plan)).containsExactly(scenario(1));
    }

    @Test
    void minutesLimitTheSliceAndThePlanSaysSo() {
        SlicePlan plan = plan(tenModesInFiveScenarios().minutes(30).target(0.6).build());
        assertThat(plan.picks()).hasSize(1);
        assertThat(plan.reachesTarget()).isFalse();
        assertThat(plan.left()).containsEntry(Limit.MINUTES, 8);
    }

    @Test
    void aTeamsCapacityLimitsTheSliceAndThePlanSaysSo() {
        Problems problems = new Problems().inScope(5).team(1, 1).target(0.6);
        for (int n = 0; n < 5; n++) {
            problems.mode(n, 1, 5).scenario(n, modes(n));
        }
        SlicePlan plan = plan(problems.build());
        assertThat(plan.objective().gain()).isEqualTo(1);
        assertThat(plan.left()).containsEntry(Limit.CAPACITY, 4);
    }

    @Test
    void theUpperEdgeOfTheBandIsNeverCrossed() {
        Problems problems =
                new Problems().inScope(10).mode(0, 1, 5).mode(1, 1, 5).mode(2, 1, 5);
        SlicePlan plan = plan(problems.scenario(0, modes(0, 1, 2)).build());
        assertThat(plan.picks()).isEmpty();
        assertThat(plan.left()).containsEntry(Limit.BAND, 3);
    }

    @Test
    void anApplicationTakesPartInAScenarioWhollyOrNotAtAll() {
        Problems problems = new Problems()
                .inScope(10)
                .mode(0, 1, 12)
                .mode(1, 1, 1)
                .mode(2, 2, 3)
                .mode(3, 2, 2);
        SlicePlan plan = plan(problems.scenario(0, modes(0, 1, 2, 3)).build());
        assertThat(plan.picks()).hasSize(1);
        assertThat(plan.picks().getFirst().modes()).isEqualTo(modes(0, 1));
    }

    @Test
    void aHeavierScenarioBringsTheLighterOneItBuildsOnAlongBeforeIt() {
        Problems problems = new Problems().inScope(10).mode(0, 1, 1).mode(1, 1, 12);
        SlicePlan plan =
                plan(problems.scenario(0, modes(0)).scenario(1, modes(1), 0).build());
        assertThat(scenarios(plan)).containsExactly(scenario(0), scenario(1));
        assertThat(plan.picks().getFirst().reasons()).contains(new Reason.NeededBefore(scenario(1)));
    }

    @Test
    void onceTheLighterScenarioHasPassedTheHeavierNeedsItNoLonger() {
        Problems problems = new Problems().inScope(5).mode(0, 1, 1).mode(1, 1, 12);
        SlicePlan plan = plan(problems.scenario(0, 30, true, modes(0))
                .scenario(1, modes(1), 0)
                .build());
        assertThat(scenarios(plan)).containsExactly(scenario(1));
    }

    @Test
    void scenariosThatBuildOnEachOtherAreLeftOut() {
        Problems problems = new Problems().inScope(10).mode(0, 1, 1).mode(1, 1, 12);
        SlicePlan plan =
                plan(problems.scenario(0, modes(0), 1).scenario(1, modes(1), 0).build());
        assertThat(plan.picks()).isEmpty();
        assertThat(plan.left()).containsEntry(Limit.BUILDS_ON, 2);
    }

    @Test
    void anExcludedScenarioKeepsAwayWhatBuildsOnIt() {
        Problems problems =
                new Problems().inScope(10).mode(0, 1, 1).mode(1, 1, 12).exclude(0);
        SlicePlan plan =
                plan(problems.scenario(0, modes(0)).scenario(1, modes(1), 0).build());
        assertThat(plan.picks()).isEmpty();
        assertThat(plan.left()).containsEntry(Limit.LEFT_OUT, 1).containsEntry(Limit.BUILDS_ON, 1);
    }

    @Test
    void aPinnedScenarioComesBeforeRetestsAndOneThatDoesNotFitIsNamed() {
        SlicePlan plan = plan(tenModesInFiveScenarios()
                .mode(20, 2, 1, false, 8)
                .scenario(5, modes(20))
                .pin(4)
                .build());
        assertThat(plan.picks().getFirst().scenario()).isEqualTo(scenario(4));
        assertThat(plan.picks().getFirst().reasons()).contains(new Reason.Pinned());
        SlicePlan tooLong = plan(tenModesInFiveScenarios().minutes(10).pin(4).build());
        assertThat(tooLong.pinnedLeftOut()).containsExactly(scenario(4));
    }

    @Test
    void anApplicationInABlackoutTakesNoPart() {
        SlicePlan plan = plan(tenModesInFiveScenarios().blackout(1).build());
        assertThat(plan.picks())
                .isNotEmpty()
                .allMatch(pick -> pick.applications().equals(java.util.Set.of(application(2))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlanKeepsAllLimitsAndIsTheSameEachTime(long seed) {
        PlanProblem problem = Problems.random(seed, 40, 12);
        SlicePlan plan = plan(problem);
        assertThat(SlicePlanner.plan(problem)).isEqualTo(plan);
        assertThat(plan.reachesTarget()
                        || problem.inScope() == 0
                        || !plan.left().isEmpty()
                        || nothingUseful(problem, plan))
                .isTrue();
    }

    private static boolean nothingUseful(PlanProblem problem, SlicePlan plan) {
        return problem.modes().stream()
                .filter(mode -> !mode.proven())
                .filter(mode -> problem.scenarios().stream()
                        .anyMatch(each -> each.modes().contains(mode.id())))
                .allMatch(mode ->
                        plan.picks().stream().anyMatch(pick -> pick.modes().contains(mode.id())));
    }

    @Test
    void aLargeProgramIsPlannedInSeconds() {
        PlanProblem problem = Problems.random(7, 3_000, 400);
        assertThat(plan(problem).picks()).isNotEmpty();
    }
}
