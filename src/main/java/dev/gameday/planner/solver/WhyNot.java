package dev.gameday.planner.solver;

import dev.gameday.planner.solver.SlicePlan.Objective;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a scenario is not in a plan.
 *
 * @param limit that keeps it out of every plan; null when some plan could hold it
 * @param with what the best plan that holds it is worth; null when there is none
 */
public record WhyNot(@Nullable Limit limit, @Nullable Objective with) {

    /** Asks for the plan that would be best with the scenario in it. */
    public static WhyNot of(PlanProblem problem, String scenario, PlanOptions options) {
        Set<String> pinned = new HashSet<>(problem.pinned());
        pinned.add(scenario);
        try {
            return new WhyNot(
                    null, SlicePlanner.plan(problem.withPinned(pinned), options).objective());
        } catch (PinnedException e) {
            return new WhyNot(e.rule(), null);
        }
    }
}
