package dev.gameday.planner.solver;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;

/** Stops a run of the solver when its answer is no longer wanted, and now and then to look at what it has. */
final class Interrupter implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 25;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final MPSolver solver;
    private boolean running = true;
    private boolean solving;
    private long pause;

    Interrupter(MPSolver solver, Stop stop) {
        this.solver = solver;
        Thread.ofVirtual().start(() -> watch(stop));
    }

    /** Solves, or goes on with it, until it is done or some time has passed. */
    ResultStatus solve(MPSolverParameters parameters, long millis) {
        synchronized (this) {
            pause = System.nanoTime() + millis * NANOS_PER_MILLI;
            solving = true;
        }
        ResultStatus status = solver.solve(parameters);
        synchronized (this) {
            solving = false;
        }
        return status;
    }

    private synchronized void watch(Stop stop) {
        try {
            while (running) {
                wait(LOOK_EVERY_MILLIS);
                if (running && solving && (stop.cancelled() || System.nanoTime() > pause)) {
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
