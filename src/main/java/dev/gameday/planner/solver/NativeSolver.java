package dev.gameday.planner.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The solver's native library: loaded once, on first use, where there is one for the platform. */
public final class NativeSolver {
    private static final Logger LOG = LoggerFactory.getLogger(NativeSolver.class);

    private NativeSolver() {}

    private static final class Library {
        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return MPSolver.supportsProblemType(MPSolver.OptimizationProblemType.SCIP_MIXED_INTEGER_PROGRAMMING);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("The solver does not load here; slices are planned without it and not proven", e);
                return false;
            }
        }
    }

    /** Whether it can be used. The first call takes about a second. */
    public static boolean isThere() {
        return Library.LOADED;
    }

    static MPSolver createLinear() {
        return Objects.requireNonNull(MPSolver.createSolver("GLOP"));
    }

    static MPSolver create() {
        return Objects.requireNonNull(MPSolver.createSolver("SCIP"));
    }
}
