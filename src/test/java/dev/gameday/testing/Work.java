package dev.gameday.testing;

import java.util.concurrent.Callable;

/** Something to do in a test; may throw what it likes. */
@FunctionalInterface
public interface Work {
    void run() throws Exception;

    /** Runs it; a checked exception comes out wrapped. */
    default void call() {
        call(() -> {
            run();
            return true;
        });
    }

    static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
