package dev.gameday.planner.solver;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run of the solver: one wish, within bounds and a time. What it finds is looked at again in whole numbers. */
final class Solve {
    private static final long SLICE_MILLIS = 400;

    private static final int NODES_FOR_TIES = 1000;

    /** What costs the solver more time on these problems than it brings. */
    private static final String SETTINGS = """
            presolving/gateextraction/maxrounds = 0
            heuristics/clique/freq = -1
            heuristics/vbounds/freq = -1
            heuristics/locks/freq = -1
            heuristics/shiftandpropagate/freq = -1
            propagating/probing/maxprerounds = 0
            presolving/maxrestarts = 0
            separating/maxroundsroot = 5
            separating/maxrounds = 0
            """;

    private final Choices choices;
    private final Bounds bounds;
    private final Wish wish;
    private final double step;

    private Solve(Choices choices, Bounds bounds, Wish wish) {
        this.choices = choices;
        this.bounds = bounds;
        this.wish = wish;
        step = Steps.of(wish, choices);
    }

    /**
     * @param plan the best found that is sound; null when none was
     * @param bound no plan within the bounds is better than this in the wish
     * @param none whether it is certain that no plan keeps the bounds
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Outcome(boolean @Nullable [] plan, double bound, boolean none) {}

    /** @param goesOn asked now and then with what there is so far */
    static Outcome run(
            Choices choices,
            Bounds bounds,
            Wish wish,
            boolean @Nullable [] hint,
            Stop stop,
            Predicate<Outcome> goesOn) {
        return new Solve(choices, bounds, wish).run(hint, stop, goesOn);
    }

    private Outcome run(boolean @Nullable [] hint, Stop stop, Predicate<Outcome> goesOn) {
        MPSolver solver = NativeSolver.create();
        MPSolverParameters parameters = new MPSolverParameters();
        try (Interrupter interrupter = new Interrupter(solver, stop)) {
            SliceModel model = new SliceModel(choices, solver, mustCountExactly());
            model.keep(bounds);
            model.wish(wish);
            if (hint != null) {
                model.hint(hint, wish);
            }
            solver.setTimeLimit(Math.max(1, stop.millisLeft()));
            parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
            solver.setSolverSpecificParametersAsString(settings());
            long slice = wish == Wish.ORDER ? stop.millisLeft() : SLICE_MILLIS;
            while (stop.millisLeft() > 0) {
                ResultStatus status = interrupter.solve(parameters, slice);
                Outcome outcome = outcome(status, solver, model);
                boolean done = status == ResultStatus.OPTIMAL || status == ResultStatus.INFEASIBLE;
                if (done || wish == Wish.ORDER || stop.millisLeft() == 0 || !goesOn.test(outcome)) {
                    return outcome;
                }
                // The hint was taken; while it goes on the solver takes none.
                solver.setHint(new MPVariable[0], new double[0]);
                slice += slice / 4;
            }
            return new Outcome(null, wish.unbounded(), false);
        } finally {
            parameters.delete();
            solver.delete();
        }
    }

    /** Ends when no whole step is left to gain; ties are not worth a long search, and get the same one on every machine. */
    private String settings() {
        String gap = step > 0 ? "limits/absgap = " + 0.99 * step + "\n" : "";
        String nodes = wish == Wish.ORDER ? "limits/nodes = " + NODES_FOR_TIES + "\n" : "";
        return SETTINGS + gap + nodes;
    }

    private Outcome outcome(ResultStatus status, MPSolver solver, SliceModel model) {
        if (status == ResultStatus.INFEASIBLE) {
            return new Outcome(null, wish.unbounded(), true);
        }
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
            return new Outcome(null, wish.unbounded(), false);
        }
        boolean[] parts = model.parts();
        boolean sound = new Draft(choices, parts).isSound();
        return new Outcome(
                sound ? parts : null,
                Steps.rounded(wish, choices, solver.objective().bestBound()),
                false);
    }

    /** Whether more failure modes than are counted would break a limit or mislead the wish. */
    private boolean mustCountExactly() {
        if (wish == Wish.DISTANCE || bounds.mostGain() < choices.modes) {
            return true;
        }
        long[] most = new long[choices.capacity.length];
        IntStream.of(choices.team).filter(team -> team >= 0).forEach(team -> most[team]++);
        return IntStream.range(0, most.length).anyMatch(team -> most[team] > choices.capacity[team]);
    }
}
