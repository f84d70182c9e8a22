package dev.gameday.planner.solver;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run of the solver: one wish, within bounds and a time. What it finds is looked at again in whole numbers. */
final class Solve {
    /** How far the solver's bounds may be off, relative to a step of what is counted. */
    private static final double ROUNDING = 1e-6;

    private static final int NODES_FOR_TIES = 1000;

    /** What costs the solver more time on these problems than it brings. */
    private static final String SETTINGS = """
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
        step = step(wish, choices);
    }

    /**
     * @param plan the best found that is sound; null when none was
     * @param bound no plan within the bounds is better than this in the wish
     * @param none whether it is certain that no plan keeps the bounds
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Outcome(boolean @Nullable [] plan, double bound, boolean none) {}

    static Outcome run(Choices choices, Bounds bounds, Wish wish, boolean @Nullable [] hint, Stop stop) {
        return new Solve(choices, bounds, wish).run(hint, stop);
    }

    private Outcome run(boolean @Nullable [] hint, Stop stop) {
        MPSolver solver = NativeSolver.create();
        MPSolverParameters parameters = new MPSolverParameters();
        try (Interrupter interrupter = new Interrupter(solver, stop)) {
            SliceModel model = new SliceModel(choices, solver, mustCountExactly());
            model.keep(bounds);
            model.wish(wish);
            if (hint != null) {
                model.hint(hint, wish);
            }
            long millis = stop.millisLeft();
            if (millis == 0) {
                return new Outcome(null, unbounded(), false);
            }
            solver.setTimeLimit(millis);
            parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
            solver.setSolverSpecificParametersAsString(settings());
            return outcome(interrupter.solve(parameters), solver, model);
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
            return new Outcome(null, unbounded(), true);
        }
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
            return new Outcome(null, unbounded(), false);
        }
        boolean[] parts = model.parts();
        boolean sound = new Draft(choices, parts).isSound();
        return new Outcome(sound ? parts : null, rounded(solver.objective().bestBound()), false);
    }

    private double unbounded() {
        return wish.isMost() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    private double rounded(double bound) {
        if (step == 0) {
            return bound;
        }
        return wish.isMost() ? step * Math.floor(bound / step + ROUNDING) : step * Math.ceil(bound / step - ROUNDING);
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

    /** What all values of the wish are multiples of; 0 when they are not whole. */
    private static double step(Wish wish, Choices choices) {
        return switch (wish) {
            case RETESTS -> Math.max(1, divisor(choices.retest));
            case RISK -> Math.max(1, divisor(choices.risk));
            case MINUTES -> Math.max(1, divisor(choices.minutes));
            case ORDER, GAIN -> 1;
            case DISTANCE -> 0;
        };
    }

    private static int divisor(int[] numbers) {
        int divisor = 0;
        for (int number : numbers) {
            int a = divisor;
            int b = number;
            while (b != 0) {
                int rest = a % b;
                a = b;
                b = rest;
            }
            divisor = a;
        }
        return divisor;
    }
}
