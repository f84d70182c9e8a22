package dev.gameday.planner.api;

import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.planner.solver.SlicePlan.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan for a problem that was sent, in running order.
 *
 * @param gap how much better the first wish that is not proven could be at most, as a share of what would be best
 */
record PlanAnswer(
        List<Pick> picks,
        SlicePlan.Objective objective,
        boolean proven,
        double gap,
        @Nullable Unreachable unreachable) implements PlanController.Answer {

    record Pick(String scenario, List<String> applications, List<String> modes, List<String> reasons) {}

    record Unreachable(
            String constraint, double reachable, @Nullable Integer enough) {}

    static PlanAnswer of(SlicePlan plan) {
        SlicePlan.Unreachable why = plan.unreachable();
        return new PlanAnswer(
                plan.picks().stream().map(PlanAnswer::pick).toList(),
                plan.objective(),
                plan.proven(),
                plan.gap(),
                why == null ? null : new Unreachable(why.constraint().word(), why.reachable(), why.enough()));
    }

    private static Pick pick(SlicePlan.Pick pick) {
        return new Pick(
                pick.scenario(),
                pick.applications().stream().sorted().toList(),
                pick.modes().stream().sorted().toList(),
                pick.reasons().stream().map(PlanAnswer::words).toList());
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case Reason.Pinned pinned -> "Pinned";
            case Reason.Retest retest -> "Retest of " + retest.mode();
            case Reason.MostRisk most ->
                "Risk " + most.risk() + ": " + most.modes() + (most.modes() == 1 ? " mode" : " modes");
            case Reason.NeededBefore heavier -> "Needed before " + heavier.scenario();
        };
    }
}
