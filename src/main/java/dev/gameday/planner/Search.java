package dev.gameday.planner;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A question that is being answered apart from the page that asked it. */
public final class Search<T> {
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable T best;
    private volatile @Nullable RuntimeException failure;
    private volatile boolean cancelled;

    Search() {}

    /** The best answer so far, the final one when it is over; null before there is one, or when there is none. */
    public @Nullable T best() {
        return best;
    }

    /** Why there is no answer; null unless the search is over without one. */
    public @Nullable RuntimeException failure() {
        return failure;
    }

    public boolean over() {
        return ended.getCount() == 0;
    }

    /** Asks to end with the best so far. */
    public void cancel() {
        cancelled = true;
    }

    /** Waits until it is over, at most as long as given. @return whether it is */
    public boolean await(Duration atMost) {
        try {
            return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return over();
        }
    }

    boolean cancelled() {
        return cancelled;
    }

    void found(T better) {
        best = better;
    }

    void end(@Nullable RuntimeException why) {
        failure = why;
        ended.countDown();
    }
}
