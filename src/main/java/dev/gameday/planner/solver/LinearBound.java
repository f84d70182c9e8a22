package dev.gameday.planner.solver;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import org.jspecify.annotations.Nullable;

/** What a wish could be at most if things could be chosen in part, and what each choice would cost of that. */
final class LinearBound {
    private static final double EXACT = 1e-6;

    /** What counts as all of it, where numbers are not exact. */
    private static final double WHOLE = 0.99;

    /** Whether no plan keeps the bounds. */
    final boolean none;
    /** No plan within the bounds is better than this in the wish. */
    final double value;

    private final double[] taken;
    private final double[] opened;
    /** By part, what the value falls by at least when it is chosen; negative where it falls when it is not. */
    private final double[] cost;

    private final double[] scenarioCost;

    private LinearBound(Choices choices, MPSolver solver, SliceModel model, boolean none) {
        this.none = none;
        value = none ? 0 : solver.objective().value();
        taken = new double[choices.parts];
        cost = new double[choices.parts];
        opened = new double[choices.scenarios];
        scenarioCost = new double[choices.scenarios];
        for (int part = 0; part < choices.parts && !none; part++) {
            taken[part] = model.part(part).solutionValue();
            cost[part] = cost(model.part(part));
        }
        for (int scenario = 0; scenario < choices.scenarios && !none; scenario++) {
            opened[scenario] = model.scenario(scenario).solutionValue();
            scenarioCost[scenario] = cost(model.scenario(scenario));
        }
    }

    private static double cost(MPVariable variable) {
        double cost = Math.abs(variable.reducedCost());
        return switch (variable.basisStatus()) {
            case AT_LOWER_BOUND -> cost;
            case AT_UPPER_BOUND -> -cost;
            default -> 0;
        };
    }

    /** Null when it was not found in time. */
    static @Nullable LinearBound of(Choices choices, Bounds bounds, Wish wish, Stop stop) {
        MPSolver solver = NativeSolver.createLinear();
        MPSolverParameters parameters = new MPSolverParameters();
        try (Interrupter interrupter = new Interrupter(solver, stop)) {
            SliceModel model = new SliceModel(choices, solver, true);
            model.keep(bounds);
            model.wish(wish);
            solver.setTimeLimit(Math.max(1, stop.millisLeft()));
            ResultStatus status = interrupter.solve(parameters, stop.millisLeft());
            boolean none = status == ResultStatus.INFEASIBLE;
            return none || status == ResultStatus.OPTIMAL ? new LinearBound(choices, solver, model, none) : null;
        } finally {
            parameters.delete();
            solver.delete();
        }
    }

    /** What is taken as a whole, and where that is nothing of an opened scenario the most of it. */
    boolean[] rounded(Choices choices) {
        boolean[] plan = new boolean[choices.parts];
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            if (opened[scenario] > WHOLE) {
                int most = choices.partsOf[scenario][0];
                for (int part : choices.partsOf[scenario]) {
                    plan[part] = taken[part] > WHOLE;
                    most = taken[part] > taken[most] ? part : most;
                }
                plan[most] = true;
            }
        }
        return plan;
    }

    /** Narrows the room to plans that reach a value at least. */
    void narrow(Room room, Reduced reduced, double least) {
        double spare = Math.abs(value - least) + EXACT * (1 + Math.abs(value));
        for (int scenario = 0; scenario < scenarioCost.length; scenario++) {
            if (scenarioCost[scenario] > spare) {
                room.leaveOutScenario(reduced.scenario(scenario));
            } else if (-scenarioCost[scenario] > spare) {
                room.holdScenario(reduced.scenario(scenario));
            }
        }
        for (int part = 0; part < cost.length; part++) {
            if (reduced.part(part) >= 0) {
                if (cost[part] > spare) {
                    room.leaveOut(reduced.part(part));
                } else if (-cost[part] > spare) {
                    room.hold(reduced.part(part));
                }
            }
        }
        room.settle();
    }
}
