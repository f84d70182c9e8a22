package dev.gameday.planner.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How a plan is looked for.
 *
 * @param limit after which the best plan so far is the answer
 * @param better told of each better plan as soon as it is found, first of all of the greedy one, and of the same plan again when it is known to be
 *     nearer to the best; what stops it from reaching the lower
 *     edge is final in the answer only
 * @param cancelled asked now and then whether the answer is still wanted; when not, the best so far is the answer
 */
public record PlanOptions(Duration limit, Way way, Consumer<SlicePlan> better, BooleanSupplier cancelled) {

    /** Who looks for the plan. */
    public enum Way {
        /** The quickest way that proves the plan. */
        AS_FITS,
        /** The solver even for what is small. */
        SOLVER,
        /** Greedily, as where the solver does not load; nothing is proven. */
        GREEDY
    }

    public static PlanOptions within(Duration limit) {
        return new PlanOptions(limit, Way.AS_FITS, plan -> {}, () -> false);
    }

    public PlanOptions by(Way other) {
        return new PlanOptions(limit, other, better, cancelled);
    }

    public PlanOptions telling(Consumer<SlicePlan> listener) {
        return new PlanOptions(limit, way, listener, cancelled);
    }

    public PlanOptions unless(BooleanSupplier given) {
        return new PlanOptions(limit, way, better, given);
    }
}
