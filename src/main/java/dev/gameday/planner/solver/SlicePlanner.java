package dev.gameday.planner.solver;

import dev.gameday.base.InvalidException;
import dev.gameday.planner.solver.Engine.Found;
import dev.gameday.planner.solver.ExactSearch.Result;
import dev.gameday.planner.solver.PlanProblem.Band;
import dev.gameday.planner.solver.SlicePlan.Unreachable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the next slice. Within the limits: the most due retests, then the most risk, then the gain nearest to the target, then the
 * fewest minutes. What is equal in all of these is decided by the ids alone, as long as the search is not cut short.
 */
public final class SlicePlanner {
    /** Of the time, what finding out about an unreachable lower edge may take. */
    private static final double FOR_REACHING = 0.25;

    /** The same, when the plan without it is there and the lower edge might yet be reached. */
    private static final double FOR_BEING_SURE = 0.6;

    private final PlanProblem problem;
    private final PlanOptions options;
    private final Stop stop;
    private final Choices choices;

    private SlicePlanner(PlanProblem problem, PlanOptions options) {
        ProblemCheck.check(problem);
        this.problem = problem;
        this.options = options;
        stop = Stop.after(options.limit(), options.cancelled());
        choices = Choices.of(problem, Set.of());
    }

    /**
     * @throws InvalidException when the problem makes no sense
     * @throws PinnedException when what is pinned breaks a limit
     */
    public static SlicePlan plan(PlanProblem problem, PlanOptions options) {
        return new SlicePlanner(problem, options).plan();
    }

    /**
     * The fewest minutes in which the target can be reached within all other limits; empty when it cannot be, or when no such plan
     * was found in time.
     */
    public static OptionalInt leastMinutes(PlanProblem problem, PlanOptions options) {
        double share = problem.target();
        PlanProblem atTarget =
                problem.withBand(new Band(share, Math.max(share, problem.band().high())));
        SlicePlanner planner = new SlicePlanner(atTarget, options);
        Choices anyLength = Choices.of(atTarget, EnumSet.of(Limit.MINUTES));
        boolean[] plan = planner.engine()
                .leastMinutes(anyLength, PinnedStart.of(anyLength).parts())
                .plan();
        return plan == null ? OptionalInt.empty() : OptionalInt.of((int) new Draft(anyLength, plan).minutes());
    }

    private Engine engine() {
        return new Engine(options.way(), stop);
    }

    private SlicePlan plan() {
        boolean[] pinned = PinnedStart.of(choices).parts();
        boolean possible = Relaxation.mostGain(choices) >= choices.leastGain;
        boolean[] start = Greedy.best(searched(possible), pinned, stop.share(FOR_REACHING), this::tellFirst);
        if (possible && !reaches(start)) {
            Found most = engine().within(FOR_REACHING).mostGain(choices, pinned);
            boolean[] plan = Objects.requireNonNull(most.plan());
            start = reaches(plan) ? plan : start;
            possible = most.bound() >= choices.leastGain;
        }
        tellFirst(start);
        if (reaches(start)) {
            return answer(engine().best(choices, start, this::tell));
        }
        Result result = engine().within(1 - FOR_REACHING).best(searched(false), start, this::tell);
        return stop.cancelled()
                ? written(result.plan(), false, result.gap(), notYetExplained(result.plan()))
                : explained(result, pinned, possible);
    }

    private SlicePlan answer(Result result) {
        return written(result.plan(), result.proven(), result.gap(), null);
    }

    private Choices searched(boolean lowerEdge) {
        return lowerEdge ? choices : Reduced.withoutLowerEdge(choices);
    }

    /** @param possible whether the lower edge might be reached after all */
    private SlicePlan explained(Result result, boolean[] pinned, boolean possible) {
        Found most = engine().within(possible ? FOR_BEING_SURE : FOR_REACHING).mostGain(choices, pinned);
        boolean[] plan = Objects.requireNonNull(most.plan());
        if (reaches(plan)) {
            tellFirst(plan);
            return answer(engine().best(choices, plan, this::tell));
        }
        boolean certain = !possible || most.bound() < choices.leastGain;
        Unreachable why = new Shortfall(problem, engine(), new Draft(choices, plan).gain()).explain();
        return written(
                result.plan(), certain && result.proven(), certain ? result.gap() : Math.max(1, result.gap()), why);
    }

    private Unreachable notYetExplained(boolean[] plan) {
        return new Unreachable(Limit.SEVERAL, (double) new Draft(choices, plan).gain() / problem.inScope(), null);
    }

    private boolean reaches(boolean[] parts) {
        return new Draft(choices, parts).gain() >= choices.leastGain;
    }

    private void tellFirst(boolean[] parts) {
        tell(parts, Relaxation.gap(choices, new Draft(choices, parts).score()));
    }

    private void tell(boolean[] parts, double gap) {
        options.better().accept(written(parts, false, gap, notYetExplained(parts)));
    }

    /** Whoever made it: what is not sound is never shown. */
    private SlicePlan written(boolean[] parts, boolean proven, double gap, @Nullable Unreachable unreachable) {
        Draft draft = new Draft(choices, parts);
        SlicePlan plan = new PlanWriter(choices, draft)
                .plan(proven, gap, draft.gain() >= choices.leastGain ? null : unreachable);
        List<String> violations = PlanChecker.violations(problem, plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("A plan breaks limits: " + violations);
        }
        return plan;
    }
}
