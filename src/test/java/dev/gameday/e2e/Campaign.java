package dev.gameday.e2e;

import static java.util.Objects.requireNonNull;

import dev.gameday.testing.ApiClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Enters the campaign of 2012 over the API, as far as its first game day needs it: people, applications, scenarios, a plan. */
final class Campaign {
    static final String PASSWORD = "correct horse battery staple";
    /** Who is there, with the role that their account has. */
    static final Map<String, String> PEOPLE = Map.of(
            "Operations", "ORGANIZER",
            "Engineering lead", "ENGINEER",
            "Core API lead", "ENGINEER",
            "Core API engineer", "ENGINEER",
            "Call tool lead", "ENGINEER",
            "Help desk", "ENGINEER");

    private static final Map<String, String> KINDS = Map.of(
            "Primary database", "DATABASE",
            "Database replicas", "DATABASE",
            "Queue service", "QUEUE",
            "Cache cluster", "CACHE",
            "Identity service", "INTERNAL_SERVICE");
    private static final List<Scene> PLANNED =
            List.of(Scene.REPLICAS, Scene.PRIMARY, Scene.PROMOTION, Scene.FLAPPING, Scene.HUMAN_ERROR, Scene.QUEUE);
    private static final String FRIDAY = "2012-10-19T13:00:00Z";

    private final ApiClient api;
    private final Map<String, String> ids = new HashMap<>();

    /** How many failure modes are in scope, and what is known of them. */
    record Coverage(int inScope, int proven, int failing) {}

    Campaign(ApiClient api) {
        this.api = api;
    }

    static String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "@example.org";
    }

    /** Plans the game day for Friday, run by Operations. @return its path */
    String enter() {
        PEOPLE.forEach((name, role) -> ids.put(
                name,
                create(
                        "/accounts",
                        Map.of("email", email(name), "name", name, "password", PASSWORD, "roles", List.of(role)))));
        KINDS.forEach((name, kind) ->
                ids.put(name, create("/dependencies", Map.of("name", name, "kind", kind, "reliability", "RISKY"))));
        List.of("Core API", "Identity service application", "Call tool", "Donations")
                .forEach(name ->
                        ids.put(name, create("/applications", Map.of("name", name.replace(" application", "")))));
        feature("Identity service application", "Sign people in");
        feature("Donations", "Take a donation");
        rely(feature("Call tool", "Sign callers in"), "Identity service");
        for (Scene scene : Scene.values()) {
            failureMode(scene);
        }
        JsonNode scenarios = api.get("/scenarios").ok();
        for (Scene scene : Scene.values()) {
            write(scene, scenarios);
        }
        String day = plan();
        Map<Scene, JsonNode> script = new HashMap<>();
        api.get(day + "/script").ok().get("injections").forEach(item -> script.put(of(item), item));
        plan(
                script,
                Scene.PRIMARY,
                "consequenceOf",
                requireNonNull(script.get(Scene.REPLICAS)).get("id").asString());
        plan(script, Scene.HUMAN_ERROR, "reportedAs", "The replication of orion-3 is started");
        plan(script, Scene.QUEUE, "afterAllClear", true);
        return day.substring(1);
    }

    /** As everybody sees it. */
    Coverage coverage() {
        JsonNode program = api.get("/coverage").ok().get("program");
        return new Coverage(
                program.get("inScope").asInt(),
                program.get("proven").asInt(),
                program.get("failing").asInt());
    }

    private String plan() {
        List<Map<String, String>> picks = PLANNED.stream()
                .map(scene -> Map.of("scenarioId", id(scene.title), "reason", "Most risk"))
                .toList();
        String day = "/game-days/"
                + create(
                        "/game-days",
                        Map.of(
                                "title",
                                "The first game day",
                                "kind",
                                "FULL",
                                "startsAt",
                                FRIDAY,
                                "minutes",
                                240,
                                "environment",
                                "Staging",
                                "scenarios",
                                picks));
        api.post(day + "/organizers", Map.of("accountId", id("Operations"))).ok();
        return day;
    }

    private void plan(Map<Scene, JsonNode> script, Scene scene, String field, Object value) {
        JsonNode item = requireNonNull(script.get(scene));
        Map<String, Object> body = texts(scene);
        body.put("performedBy", "Operations");
        body.put(field, value);
        api.put("/injections/" + item.get("id").asString(), item.get("version").asLong(), body)
                .ok();
    }

    private void write(Scene scene, JsonNode scenarios) {
        JsonNode row = StreamSupport.stream(scenarios.spliterator(), false)
                .filter(one -> one.get("dependencyName").asString().equals(scene.dependency)
                        && one.get("fault").asString().equals(scene.fault))
                .findFirst()
                .orElseThrow();
        String id = row.get("id").asString();
        ids.put(scene.title, id);
        api.put("/scenarios/" + id, row.get("version").asLong(), texts(scene)).ok();
    }

    private static Map<String, Object> texts(Scene scene) {
        return new HashMap<>(Map.of(
                "title",
                scene.title,
                "hypothesis",
                "If this fails, people notice within the target. " + scene.expected,
                "method",
                scene.method,
                "abortConditions",
                "Anything outside staging is touched.",
                "blastRadius",
                "Staging only.",
                "rollbackPlan",
                "Undo what the method says, and look whether it holds.",
                "minutes",
                20));
    }

    private void failureMode(Scene scene) {
        String feature = feature(scene.application, scene.feature);
        rely(feature, scene.dependency);
        ApiClient.Answer mode = api.post(
                "/failure-modes",
                Map.of("featureId", feature, "dependencyId", id(scene.dependency), "fault", scene.fault));
        api.put(
                        "/failure-modes/" + mode.ok().get("id").asString(),
                        mode.version(),
                        Map.of("expected", scene.expected, "measured", true, "alerting", false, "absenceAlert", false))
                .ok();
    }

    private String feature(String application, String name) {
        return ids.computeIfAbsent(
                application + ": " + name,
                key -> create(
                        "/applications/" + id(application) + "/features", Map.of("name", name, "needLevel", "CORE")));
    }

    private void rely(String feature, String dependency) {
        ids.computeIfAbsent(
                feature + dependency,
                key -> create(
                        "/reliances", Map.of("featureId", feature, "dependencyId", id(dependency), "hard", true)));
    }

    private static Scene of(JsonNode item) {
        for (Scene scene : Scene.values()) {
            if (scene.title.equals(item.get("title").asString())) {
                return scene;
            }
        }
        throw new AssertionError("No scene like " + item);
    }

    private String id(String name) {
        return requireNonNull(ids.get(name), name);
    }

    private String create(String path, Map<String, ?> body) {
        return api.post(path, body).ok().get("id").asString();
    }
}
