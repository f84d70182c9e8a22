package dev.gameday.planner;

import dev.gameday.planner.solver.NativeSolver;
import dev.gameday.planner.solver.PlanOptions;
import dev.gameday.planner.solver.PlanOptions.Way;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.planner.solver.SlicePlanner;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How this installation looks for plans: with the solver, or without it where the property says so. */
@Component
class Solving {
    private final boolean exact;

    /** @param exact {@code gameday.planner.exact}: false plans without the solver, and proves nothing */
    Solving(@Value("${gameday.planner.exact:true}") boolean exact) {
        this.exact = exact;
    }

    SlicePlan plan(PlanProblem problem, Duration limit) {
        return SlicePlanner.plan(problem, PlanOptions.within(limit).by(exact ? Way.AS_FITS : Way.GREEDY));
    }

    /** So that whoever plans first does not wait for the solver's library. */
    @EventListener(ApplicationReadyEvent.class)
    void load() {
        if (exact) {
            Thread.ofPlatform().daemon().name("solver-library").start(NativeSolver::isThere);
        }
    }
}
