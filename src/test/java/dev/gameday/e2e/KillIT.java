package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Await;
import dev.gameday.testing.Databases;
import dev.gameday.testing.RunningApp;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The process is killed in the middle of writes, again and again: what was acknowledged is there afterwards. */
abstract class KillIT {
    private static final int KILLS = 5;
    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_KILL = 60;
    private static final String TOKEN = "a token for the kill test only";

    /** Description by id, as last acknowledged. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    /** The description that a writer sent and may or may not have been told of, by id. */
    private final Map<String, String> sent = new ConcurrentHashMap<>();

    abstract RunningApp app();

    @Test
    void whatWasAcknowledgedSurvivesEveryKill() throws Exception {
        try (RunningApp app = app().setUpAs("admin@example.org", "a long enough password", TOKEN)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                app.start();
                assertNothingLost(app);
                writeUntilKilled(app);
            }
            app.start();
            assertNothingLost(app);
        }
    }

    private void writeUntilKilled(RunningApp app) throws InterruptedException {
        var writes = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> writeOn(new ApiClient(app.url(), TOKEN), writes));
            }
            Await.until(
                    "enough writes to kill in the middle of",
                    Duration.ofMinutes(2),
                    () -> writes.get() >= WRITES_BEFORE_KILL);
            app.kill();
            writers.shutdown();
            assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** Adds applications and changes each once, until nobody answers any more. */
    private void writeOn(ApiClient api, AtomicInteger writes) {
        try {
            while (true) {
                String id = UUID.randomUUID().toString();
                sent.put(id, "added");
                var added = api.post("/applications", Map.of("requestId", id, "name", id, "description", "added"));
                assertThat(added.status()).as(added.text()).isEqualTo(201);
                acknowledged.put(id, "added");
                writes.incrementAndGet();
                sent.put(id, "changed");
                var changed =
                        api.put("/applications/" + id, added.version(), Map.of("name", id, "description", "changed"));
                assertThat(changed.status()).as(changed.text()).isEqualTo(200);
                acknowledged.put(id, "changed");
                writes.incrementAndGet();
            }
        } catch (UncheckedIOException killed) {
            // What this test waits for: the process is gone.
        }
    }

    private void assertNothingLost(RunningApp app) {
        Map<String, String> found = new HashMap<>();
        for (JsonNode row : new ApiClient(app.url(), TOKEN).get("/applications").ok()) {
            found.put(row.get("id").asString(), description(app, row.get("id").asString()));
        }
        assertThat(found.keySet()).containsAll(acknowledged.keySet());
        found.forEach((id, description) ->
                assertThat(description).as(id).isIn(acknowledged.getOrDefault(id, ""), sent.get(id)));
    }

    private static String description(RunningApp app, String id) {
        return new ApiClient(app.url(), TOKEN)
                .get("/applications/" + id)
                .ok()
                .get("description")
                .asString();
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
