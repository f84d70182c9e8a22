package dev.gameday.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets several writers start at the same moment and collects how each of them fared. */
public final class Race {
    private Race() {}

    /** How it ended: with a result or with a failure. */
    public record Outcome<T>(List<T> winners, List<Throwable> losers) {}

    /** Runs the works of {@code 0..writers-1}, each on its own thread, all at once. */
    public static <T> Outcome<T> between(int writers, IntFunction<Callable<T>> works) {
        var barrier = new CyclicBarrier(writers);
        var outcome = new Outcome<T>(new ArrayList<>(), new ArrayList<>());
        try (var pool = Executors.newFixedThreadPool(writers)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                Callable<T> work = works.apply(i);
                running.add(pool.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            for (Future<T> one : running) {
                try {
                    outcome.winners().add(one.get());
                } catch (ExecutionException lost) {
                    outcome.losers().add(lost.getCause());
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return outcome;
    }
}
