package dev.gameday.planner.solver;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;

/** Stops a run of the solver soon after its answer is no longer wanted. */
final class Interrupter implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 25;

    private final MPSolver solver;
    private final Thread watch;
    private boolean running = true;

    Interrupter(MPSolver solver, Stop stop) {
        this.solver = solver;
        watch = Thread.ofVirtual().unstarted(() -> watch(stop));
    }

    ResultStatus solve(MPSolverParameters parameters) {
        watch.start();
        return solver.solve(parameters);
    }

    private synchronized void watch(Stop stop) {
        try {
            while (running) {
                wait(LOOK_EVERY_MILLIS);
                if (running && stop.cancelled()) {
                    solver.interruptSolve();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        running = false;
        notifyAll();
    }
}
