package dev.gameday.exchange;

import dev.gameday.exchange.ImportProgress.Phase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that runs, or has run, apart from any page: whoever started it may leave the page and come back to it. Safe to
 * look at from any thread.
 */
public final class ImportJob {
    private final ImportWork work;
    private final boolean committing;
    private volatile Standing standing = new Standing(Phase.READING, 0, 0);
    private volatile boolean cancelled;
    private volatile @Nullable End end;

    /** How far it is. */
    public record Standing(Phase phase, int done, int of) {}

    private record End(
            @Nullable ImportReport report, @Nullable RuntimeException failure, Instant at) {}

    ImportJob(ImportWork work, boolean committing) {
        this.work = work;
        this.committing = committing;
    }

    public ImportWork work() {
        return work;
    }

    /** Whether it changes something, or only looks what it would change. */
    public boolean committing() {
        return committing;
    }

    public Standing standing() {
        return standing;
    }

    public boolean finished() {
        return end != null;
    }

    /** What it did or would do; null while it runs and when it failed. */
    public @Nullable ImportReport report() {
        End ended = end;
        return ended == null ? null : ended.report();
    }

    /** Why it did nothing; null while it runs and when it succeeded. */
    public @Nullable RuntimeException failure() {
        End ended = end;
        return ended == null ? null : ended.failure();
    }

    /** Ends it before it keeps anything; once it keeps what it wrote, that is too late and does nothing. */
    public void cancel() {
        cancelled = true;
    }

    void at(Phase phase, int done, int of) {
        if (phase.cancellable() && (cancelled || Thread.currentThread().isInterrupted())) {
            throw new ImportCancelledException();
        }
        standing = new Standing(phase, done, of);
    }

    void succeed(ImportReport report, Instant at) {
        end = new End(report, null, at);
    }

    void fail(RuntimeException failure, Instant at) {
        end = new End(null, failure, at);
    }

    boolean endedBefore(Instant time) {
        End ended = end;
        return ended != null && ended.at().isBefore(time);
    }
}
