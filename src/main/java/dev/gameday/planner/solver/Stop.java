package dev.gameday.planner.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** When a search ends: at a time, or when somebody no longer wants its answer. */
final class Stop {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long end;
    private final BooleanSupplier cancelled;

    private Stop(long end, BooleanSupplier cancelled) {
        this.end = end;
        this.cancelled = cancelled;
    }

    static Stop after(Duration limit, BooleanSupplier cancelled) {
        return new Stop(System.nanoTime() + limit.toNanos(), cancelled);
    }

    /** Ends after a share of the time that is left, 0..1. */
    Stop share(double share) {
        long now = System.nanoTime();
        return new Stop(now + (long) (share * Math.max(0, end - now)), cancelled);
    }

    long millisLeft() {
        return cancelled() ? 0 : Math.max(0, (end - System.nanoTime()) / NANOS_PER_MILLI);
    }

    boolean cancelled() {
        return cancelled.getAsBoolean();
    }
}
