package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Await;
import dev.gameday.testing.Databases;
import dev.gameday.testing.RunningApp;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The process is killed in the middle of writes to the catalogue and of a running day, again and again: what was acknowledged is there
 * afterwards, once. {@code -Dkills=50} kills more often; how much that was is written to
 * {@code target}.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS)
abstract class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final int CATALOG_WRITERS = 4;
    private static final int WRITES_BEFORE_KILL = 120;
    private static final String TOKEN = "a token for the kill test only";

    abstract RunningApp app();

    @Test
    void whatWasAcknowledgedSurvivesEveryKill() throws Exception {
        try (RunningApp app = app().setUpAs("admin@example.org", "a long enough password", TOKEN)) {
            ApiClient api = new ApiClient(app.url(), TOKEN);
            app.start();
            List<Writer> writers = writers(api);
            for (int kill = 1; kill <= KILLS; kill++) {
                writeUntilKilled(app, api, writers);
                app.start();
                writers.forEach(writer -> writer.assertNothingLost(api));
            }
            int acknowledged = writers.stream().mapToInt(Writer::acknowledged).sum();
            Files.writeString(
                    Path.of("target", getClass().getSimpleName() + ".txt"),
                    "%d writes were acknowledged, and there after %d kills%n".formatted(acknowledged, KILLS));
        }
    }

    private static List<Writer> writers(ApiClient api) {
        List<Writer> writers = new ArrayList<>(Pressers.ofNewDay(api));
        for (int i = 0; i < CATALOG_WRITERS; i++) {
            writers.add(new CatalogWriter());
        }
        return writers;
    }

    private static void writeUntilKilled(RunningApp app, ApiClient api, List<Writer> writers)
            throws InterruptedException, ExecutionException {
        var writes = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            List<Future<?>> ends = new ArrayList<>();
            for (Writer writer : writers) {
                ends.add(threads.submit(() -> writeUntilKilled(writer, api, writes)));
            }
            Await.until(
                    "enough writes to kill in the middle of",
                    Duration.ofMinutes(2),
                    () -> writes.get() >= WRITES_BEFORE_KILL);
            app.kill();
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private static void writeUntilKilled(Writer writer, ApiClient api, AtomicInteger writes) {
        try {
            while (true) {
                writer.write(api);
                writes.incrementAndGet();
            }
        } catch (UncheckedIOException killed) {
            // What this test waits for: the process is gone.
        }
    }
}

class KillOnH2IT extends KillIT {
    @Override
    RunningApp app() {
        return new RunningApp();
    }
}

class KillOnPostgreSqlIT extends KillIT {
    @Override
    RunningApp app() {
        return new RunningApp(Databases.postgreSql().environment());
    }
}
