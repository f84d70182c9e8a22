package dev.gameday.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes game days over the REST API, with as much of a program as they need. */
public final class ApiDays {
    private static final int MINUTES = 240;

    private ApiDays() {}

    /**
     * Plans a day of all scenarios of the program, and adds so many to it first: services that a feature cannot do without.
     *
     * @return the day's id
     */
    public static String plan(ApiClient api, int scenarios) {
        String application = id(api.post("/applications", Map.of("name", "Call tool")));
        String feature = id(
                api.post("/applications/" + application + "/features", Map.of("name", "Sign in", "needLevel", "CORE")));
        for (int i = 1; i <= scenarios; i++) {
            String name = i == 1 ? "Identity service" : "Identity service " + i;
            String dependency = id(api.post("/dependencies", Map.of("name", name, "kind", "INTERNAL_SERVICE")));
            api.post("/reliances", Map.of("featureId", feature, "dependencyId", dependency, "hard", true))
                    .ok();
            api.post("/failure-modes", Map.of("featureId", feature, "dependencyId", dependency, "fault", "UNAVAILABLE"))
                    .ok();
        }
        List<Map<String, Object>> picks = new ArrayList<>();
        for (JsonNode scenario : api.get("/scenarios").ok()) {
            picks.add(Map.of("scenarioId", scenario.get("id").asString(), "reason", "Most risk"));
        }
        return id(api.post(
                "/game-days",
                Map.of(
                        "title",
                        "Live day",
                        "kind",
                        "FULL",
                        "startsAt",
                        Instant.now().plusSeconds(3600).toString(),
                        "minutes",
                        MINUTES,
                        "environment",
                        "Staging",
                        "scenarios",
                        picks)));
    }

    /** Goes live, whatever is not ready. */
    public static void start(ApiClient api, String day) {
        long version = api.get("/game-days/" + day).version();
        api.post("/game-days/" + day + "/start", version, Map.of("reason", "The date does not move"))
                .ok();
    }

    /** The injections of the day, in running order. */
    public static List<JsonNode> injections(ApiClient api, String day) {
        List<JsonNode> items = new ArrayList<>();
        api.get("/game-days/" + day + "/script").ok().get("injections").forEach(items::add);
        return items;
    }

    private static String id(ApiClient.Answer answer) {
        return answer.ok().get("id").asString();
    }
}
