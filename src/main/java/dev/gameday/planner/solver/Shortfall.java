package dev.gameday.planner.solver;

import dev.gameday.planner.solver.Engine.Found;
import dev.gameday.planner.solver.SlicePlan.Unreachable;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Says which limit keeps the gain below the lower edge, and what would be enough. */
final class Shortfall {
    private final PlanProblem problem;
    private final Engine engine;
    private final double reachable;

    /** @param most failure modes that can be reached within all limits */
    Shortfall(PlanProblem problem, Engine engine, int most) {
        this.problem = problem;
        this.engine = engine;
        reachable = (double) most / problem.inScope();
    }

    Unreachable explain() {
        if (Choices.of(problem, Limit.HARD).modes < problem.leastGain()) {
            return new Unreachable(Limit.MODES, reachable, null);
        }
        Integer enough = enoughMinutes();
        if (enough != null) {
            return new Unreachable(Limit.MINUTES, reachable, enough);
        }
        for (Limit limit : Limit.HARD) {
            if (limit != Limit.MINUTES && reachesWithout(limit)) {
                return new Unreachable(limit, reachable, null);
            }
        }
        return new Unreachable(Limit.SEVERAL, reachable, null);
    }

    private @Nullable Integer enoughMinutes() {
        Choices choices = Choices.of(problem, EnumSet.of(Limit.MINUTES));
        if (Relaxation.mostGain(choices) < choices.leastGain) {
            return null;
        }
        Found found =
                engine.within(0.5).leastMinutes(choices, PinnedStart.of(choices).parts());
        return found.plan() == null ? null : (int) new Draft(choices, found.plan()).minutes();
    }

    private boolean reachesWithout(Limit limit) {
        Choices choices = Choices.of(problem, EnumSet.of(limit));
        if (Relaxation.mostGain(choices) < choices.leastGain) {
            return false;
        }
        Found found =
                engine.within(0.5).mostGain(choices, PinnedStart.of(choices).parts());
        return found.plan() != null && new Draft(choices, found.plan()).gain() >= choices.leastGain;
    }
}
