package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Await;
import dev.gameday.testing.RunningApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A real Alertmanager delivers to the packaged application: an alert detects an injection, and what it sends while the application is
 * down is not lost. Runs with the profile {@code alertmanager}; needs the distribution's package prometheus-alertmanager.
 */
class AlertmanagerIT {
    private static final String TOKEN = "a token for the alertmanager test";
    private static final Duration DELIVERED = Duration.ofSeconds(60);

    @Test
    void anAlertDetectsAnInjectionAndARestartLosesNone() {
        try (RunningApp app = new RunningApp().setUpAs("admin@example.org", "a long enough password", TOKEN)) {
            app.start();
            ApiClient api = new ApiClient(app.url(), TOKEN);
            String token = api.post("/tokens", Map.of("name", "Alertmanager", "scope", "ALERTS"))
                    .ok()
                    .get("secret")
                    .asString();
            String day = liveDay(api);
            String database = injection(api, day, "Core database");
            String queue = injection(api, day, "Delayed writes");
            try (Alertmanager alertmanager = new Alertmanager(app.url() + "/api/v1/alerts/alertmanager", token)) {
                Instant injected = inject(api, database);
                alertmanager.fire(Map.of("alertname", "MySQLDown", "environment", "staging"));
                JsonNode detected = detection(api, database, alertmanager);
                assertThat(Instant.parse(detected.get("occurredAt").asString()))
                        .isBetween(injected, injected.plus(DELIVERED));
                assertThat(detected.get("note").asString()).startsWith("MySQLDown, startsAt ");

                inject(api, queue);
                app.kill();
                alertmanager.fire(Map.of("alertname", "QueueBacklog", "environment", "staging"));
                Await.until(
                        "Alertmanager has tried in vain",
                        DELIVERED,
                        () -> alertmanager.output().contains("connection refused"));
                app.start();
                assertThat(detection(api, queue, alertmanager).get("note").asString())
                        .startsWith("QueueBacklog, startsAt ");
                assertThat(events(api, database)).as("repeats change nothing").hasSize(2);
            }
        }
    }

    private static String liveDay(ApiClient api) {
        List<Map<String, String>> scenarios = List.of(
                scenario(api, "Core database", "DATABASE", "alertname=~\"MySQL.*\", environment=\"staging\""),
                scenario(api, "Delayed writes", "QUEUE", "alertname=\"QueueBacklog\""));
        String day = id(api.post(
                "/game-days",
                Map.of(
                        "title",
                        "Game day",
                        "kind",
                        "FULL",
                        "startsAt",
                        Instant.now().plus(Duration.ofHours(1)).toString(),
                        "minutes",
                        120,
                        "environment",
                        "staging",
                        "scenarios",
                        scenarios)));
        api.post(
                        "/game-days/" + day + "/start",
                        api.get("/game-days/" + day).version(),
                        Map.of("reason", "Nobody works there"))
                .ok();
        return day;
    }

    private static Map<String, String> scenario(ApiClient api, String name, String kind, String matchers) {
        String dependency =
                id(api.post("/dependencies", Map.of("name", name, "kind", kind, "alertMatchers", matchers)));
        String application = id(api.post("/applications", Map.of("name", "Uses " + name)));
        String feature = id(
                api.post("/applications/" + application + "/features", Map.of("name", "Sign in", "needLevel", "CORE")));
        api.post("/reliances", Map.of("featureId", feature, "dependencyId", dependency, "hard", true))
                .ok();
        api.post("/failure-modes", Map.of("featureId", feature, "dependencyId", dependency, "fault", "UNAVAILABLE"))
                .ok();
        for (JsonNode scenario : api.get("/scenarios").ok()) {
            if (scenario.get("dependencyId").asString().equals(dependency)) {
                return Map.of("scenarioId", scenario.get("id").asString());
            }
        }
        throw new AssertionError("No scenario of " + name);
    }

    private static String injection(ApiClient api, String day, String dependency) {
        for (JsonNode item : api.get("/game-days/" + day + "/script").ok().get("injections")) {
            if (item.get("title").asString().contains(dependency)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("No injection of " + dependency);
    }

    private static Instant inject(ApiClient api, String injection) {
        return Instant.parse(api.post("/injections/" + injection + "/events", Map.of("type", "INJECTED"))
                .ok()
                .get("occurredAt")
                .asString());
    }

    private static JsonNode detection(ApiClient api, String injection, Alertmanager alertmanager) {
        Await.until(
                "the alert is delivered\n" + alertmanager.output(),
                DELIVERED,
                () -> events(api, injection).size() > 1);
        JsonNode event = events(api, injection).get(1);
        assertThat(event.get("type").asString()).isEqualTo("DETECTED");
        assertThat(event.get("source").asString()).isEqualTo("ALERT");
        return event;
    }

    private static JsonNode events(ApiClient api, String injection) {
        return api.get("/injections/" + injection + "/events").ok();
    }

    private static String id(ApiClient.Answer answer) {
        return answer.ok().get("id").asString();
    }
}
