package dev.gameday.base.live;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who listens on this node. */
final class Listeners implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final Map<UUID, Set<Listener>> bySubject = new ConcurrentHashMap<>();
    private final ExecutorService threads;

    /** @param threads how many listeners run at the same time */
    Listeners(int threads) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("live-reader-", 1).factory());
    }

    Registration add(UUID subject, Runnable onChange) {
        Listener listener = new Listener(onChange);
        bySubject.compute(subject, (id, some) -> {
            Set<Listener> all = some == null ? ConcurrentHashMap.newKeySet() : some;
            all.add(listener);
            return all;
        });
        return Registration.once(() -> bySubject.computeIfPresent(subject, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        }));
    }

    void changed(UUID subject) {
        bySubject.getOrDefault(subject, Set.of()).forEach(Listener::changed);
    }

    /** Something may have been missed. */
    void anythingChanged() {
        bySubject.values().forEach(all -> all.forEach(Listener::changed));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    int count() {
        return bySubject.values().stream().mapToInt(Set::size).sum();
    }

    /** Runs once more for all that was said while it ran, and never twice at the same time: an older look must not come last. */
    private final class Listener {
        private final Runnable work;
        private final AtomicInteger said = new AtomicInteger();

        Listener(Runnable work) {
            this.work = work;
        }

        void changed() {
            if (said.getAndIncrement() == 0) {
                try {
                    threads.execute(this::run);
                } catch (RejectedExecutionException atShutdown) {
                    LOG.debug("Nobody is told any more", atShutdown);
                }
            }
        }

        private void run() {
            int heard;
            do {
                heard = said.get();
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.warn("A page could not show what changed", e);
                }
            } while (!said.compareAndSet(heard, 0));
        }
    }
}
