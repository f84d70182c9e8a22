package dev.gameday.planner;

import dev.gameday.planner.solver.NativeSolver;
import dev.gameday.planner.solver.PlanOptions;
import dev.gameday.planner.solver.PlanOptions.Way;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.planner.solver.SlicePlanner;
import dev.gameday.planner.solver.WhyNot;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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

    SlicePlan plan(PlanProblem problem, Duration limit, Consumer<SlicePlan> better, BooleanSupplier cancelled) {
        return SlicePlanner.plan(problem, options(limit, cancelled).telling(better));
    }

    WhyNot whyNot(PlanProblem problem, String scenario, Duration limit, BooleanSupplier cancelled) {
        return WhyNot.of(problem, scenario, options(limit, cancelled));
    }

    OptionalInt leastMinutes(PlanProblem problem, Duration limit, BooleanSupplier cancelled) {
        return SlicePlanner.leastMinutes(problem, options(limit, cancelled));
    }

    private PlanOptions options(Duration limit, BooleanSupplier cancelled) {
        return PlanOptions.within(limit).by(exact ? Way.AS_FITS : Way.GREEDY).unless(cancelled);
    }

    /** So that whoever plans first does not wait for the solver's library. */
    @EventListener(ApplicationReadyEvent.class)
    void load() {
        if (exact) {
            Thread.ofPlatform().daemon().name("solver-library").start(NativeSolver::isThere);
        }
    }
}
