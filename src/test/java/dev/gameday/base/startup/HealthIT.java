package dev.gameday.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.Await;
import dev.gameday.testing.RunningApp;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What probes see. */
class HealthIT {

    @Test
    void withoutItsDatabaseTheApplicationIsAliveButNotReady() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        try (var app = new RunningApp(Map.of(
                "SPRING_DATASOURCE_URL", server.getJdbcUrl("postgres", "postgres"),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres"))) {
            app.start();
            assertThat(app.status("/actuator/health")).isEqualTo(200);
            assertThat(app.status("/actuator/health/liveness")).isEqualTo(200);
            for (String closed : new String[] {"", "/info", "/env", "/beans", "/metrics", "/heapdump", "/loggers"}) {
                assertThat(app.status("/actuator" + closed)).isNotEqualTo(200);
            }

            server.close();

            long start = System.nanoTime();
            Await.until("not ready", Duration.ofSeconds(30), () -> app.status("/actuator/health/readiness") == 503);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
            assertThat(app.status("/actuator/health/liveness")).isEqualTo(200);
        }
    }
}
