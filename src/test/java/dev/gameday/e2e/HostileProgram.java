package dev.gameday.e2e;

import dev.gameday.testing.ApiClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A program in which every text of every kind of thing is as long as it may be and means harm. */
final class HostileProgram {
    private static final int LONGEST = 10_000;
    private static final List<String> SEEDS = List.of(
            "<img src=x onerror=\"window.hacked='img'\"><script>window.hacked='script'</script>Unbroken",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202eoverridden <b onmouseover=window.hacked=1>",
            "[press](javascript:window.hacked='link') ![see](https://example.invalid/track.png) prose that goes on, ",
            "\ud83e\uddef</textarea></style></script><svg onload=window.hacked=1>{{7*7}}${7*7}");
    private static final List<String> FILLINGS =
            List.of("W", "\u05d0\u0628 ", "and on and on, ", "\ud83d\ude00\ud83d\udc69\u200d\ud83d\ude92");

    private final ApiClient api;
    /** The latest of each kind by what its place in addresses is called. */
    private final Map<String, String> ids = new HashMap<>();

    private int texts;

    HostileProgram(ApiClient api) {
        this.api = api;
    }

    /** A text of that many characters, unlike all others, of one of the kinds in turn. */
    String text(int characters) {
        int kind = texts++ % SEEDS.size();
        StringBuilder text = new StringBuilder(SEEDS.get(kind)).append(texts).append(' ');
        text.append(FILLINGS.get(kind).repeat(characters));
        String cut = text.substring(0, text.offsetByCodePoints(0, characters - 1));
        return cut.strip() + "Z";
    }

    private String text() {
        return text(LONGEST);
    }

    /** Address of the latest thing of that kind, such as "findings". */
    String id(String kind) {
        String id = ids.get(kind);
        if (id == null) {
            throw new AssertionError("What is the id in " + kind + "/:id? Add one to this program.");
        }
        return id;
    }

    void create() {
        for (int i = 0; i < SEEDS.size(); i++) {
            // So that each kind of text stands in each kind of field.
            texts += 1;
            catalog();
        }
        gameDays();
        for (int i = 0; i < SEEDS.size(); i++) {
            finding();
        }
        people();
        program();
    }

    /** One more application with its team, features, dependency, failure modes and kill switch. */
    void catalog() {
        String team = add("teams", "/teams", Map.of("name", text(), "capacity", 5));
        Map<String, Object> application = texts("name", "description", "minimumViableNote", "room", "link");
        application.putAll(Map.of("teamId", team, "tier", 1));
        String path = "/applications/" + add("applications", "/applications", application);
        List<String> features = new ArrayList<>();
        for (String level : List.of("CORE", "SHEDDABLE")) {
            Map<String, Object> feature = texts("name", "description", "whenShed", "shedGroup");
            feature.put("needLevel", level);
            features.add(add("features", path + "/features", feature));
        }
        Map<String, Object> dependency = texts("name", "description", "evidence");
        dependency.put("kind", "DATABASE");
        dependency.put("alertMatchers", "alertname=~\"(?s).+\", job!~\"other\"");
        String relied = add("dependencies", "/dependencies", dependency);
        for (String feature : features) {
            add("reliances", "/reliances", Map.of("featureId", feature, "dependencyId", relied, "hard", true));
            mode(feature, relied);
        }
        Map<String, Object> killSwitch = texts("flag", "place", "how", "documentation");
        killSwitch.putAll(Map.of("people", List.of(text(), text()), "features", features));
        String flag = "/kill-switches/" + add("kill-switches", "/kill-switches", killSwitch);
        add("exercises", flag + "/exercises", texts("exercisedBy", "note"), Map.of("exercisedOn", "2026-01-02"));
        for (String first : List.of("2026-01-02", "2099-01-02")) {
            Map<String, Object> days = Map.of("applicationId", id("applications"), "firstDay", first, "lastDay", first);
            add("blackouts", "/blackouts", texts("reason"), days);
        }
        long version = api.get(path + "/scope").version();
        api.post(path + "/sign-offs", version, texts("signedBy", "signedAs", "note"))
                .ok();
    }

    private void mode(String feature, String dependency) {
        String path = "/failure-modes/"
                + add(
                        "failure-modes",
                        "/failure-modes",
                        Map.of("featureId", feature, "dependencyId", dependency, "fault", "UNAVAILABLE"));
        change(path, "", texts("expected"), Map.of("measured", true, "alerting", false, "absenceAlert", false));
        Map<String, Object> step = texts("detail");
        step.putAll(Map.of("kind", "SERVE_FROM_CACHE", "dependencyId", dependency, "built", true));
        change(path, "/fallbacks", Map.of("steps", List.of(step)), Map.of());
    }

    private void gameDays() {
        List<String> scenarios = new ArrayList<>();
        for (JsonNode row : api.get("/scenarios").ok()) {
            scenarios.add(row.get("id").asString());
        }
        for (String id : scenarios) {
            ids.put("scenarios", id);
            change(
                    "/scenarios/" + id,
                    "",
                    texts("title", "hypothesis", "method", "abortConditions", "blastRadius", "rollbackPlan"),
                    Map.of("minutes", 5));
        }
        change(
                "/scenarios/" + scenarios.getFirst(),
                "/builds-on",
                Map.of("scenarioIds", scenarios.subList(1, 3)),
                Map.of());
        planned(scenarios);
        run(planned(scenarios));
        String live = planned(scenarios);
        step(live, "start");
        JsonNode first = api.get(live + "/script").ok().get("injections").get(0);
        event(first, "INJECTED");
        for (String job : List.of("database", "other")) {
            Map<String, Object> labels = texts("alertname", "instance");
            labels.put("job", job);
            api.post("/alerts/alertmanager", Map.of("alerts", List.of(Map.of("labels", labels))))
                    .ok();
        }
        room(live);
    }

    private void room(String day) {
        api.post(day + "/observations", texts("text")).ok();
        for (String channel : List.of("LOG", "BACKCHANNEL")) {
            Map<String, Object> entry = texts("text");
            entry.put("channel", channel);
            api.post(day + "/room/entries", entry).ok();
        }
        String incidents = day + "/room/incidents";
        String incident = api.post(incidents, texts("title")).ok().get("id").asString();
        Map<String, Object> facts = texts("title", "lead", "place");
        facts.put("version", 0);
        api.put(incidents + "/" + incident, 0, facts).ok();
        Map<String, Object> status = texts("conditions", "actions", "needs");
        status.put("version", 0);
        api.post(day + "/status", status).ok();
    }

    /** @return its address */
    private String planned(List<String> scenarios) {
        List<Map<String, Object>> picks = scenarios.stream()
                .map(id -> {
                    Map<String, Object> pick = texts("reason");
                    pick.put("scenarioId", id);
                    return pick;
                })
                .toList();
        String starts = Instant.now().plus(1, ChronoUnit.HOURS).toString();
        Map<String, Object> day = texts("title", "environment");
        day.putAll(Map.of("kind", "FULL", "startsAt", starts, "minutes", 60, "scenarios", picks));
        String path = "/game-days/" + add("game-days", "/game-days", day);
        change(
                path,
                "",
                texts("title", "environment", "likeness", "loadFlowing", "roles", "rooms"),
                Map.of("startsAt", starts, "minutes", 60));
        return path;
    }

    private void run(String day) {
        step(day, "start");
        for (JsonNode item : api.get(day + "/script").ok().get("injections")) {
            String injection = "/injections/" + item.get("id").asString();
            change(
                    injection,
                    "",
                    texts("title", "hypothesis", "method", "abortConditions", "blastRadius", "rollbackPlan"),
                    Map.of("minutes", 5));
            event(item, "INJECTED");
            event(item, "DETECTED");
            for (JsonNode mode : item.get("modes")) {
                Map<String, Object> verdict = texts("observed");
                verdict.put("failureModeId", mode.get("failureModeId").asString());
                verdict.putAll(Map.of("result", "FAILED", "requestId", UUID.randomUUID()));
                api.post(injection + "/verdicts", verdict).ok();
            }
            event(item, "ROLLED_BACK");
        }
        step(day, "all-clear");
        step(day, "reveal");
    }

    private void event(JsonNode item, String type) {
        Map<String, Object> event = texts("note");
        event.putAll(Map.of("type", type, "requestId", UUID.randomUUID()));
        if (type.equals("DETECTED")) {
            event.put("source", "ALERT");
        }
        api.post("/injections/" + item.get("id").asString() + "/events", event).ok();
    }

    private void finding() {
        Map<String, Object> finding = texts("title", "details", "owner", "fixLink");
        finding.putAll(Map.of("severity", 1, "kind", "TECHNICAL", "origin", "INCIDENT"));
        finding.putAll(Map.of("applicationId", id("applications"), "dueOn", "2026-01-02"));
        String path = "/findings/" + add("findings", "/findings", finding);
        api.post(path + "/fixed", version(path), texts("note")).ok();
        api.post(path + "/reopen", version(path), texts("note")).ok();
    }

    private void people() {
        add(
                "tokens",
                "/tokens",
                texts("name"),
                Map.of("scope", "READ", "expiresAt", Instant.now().plus(9, ChronoUnit.DAYS)));
        add("people", "/people", texts("name"), Map.of("email", "grace@example.org", "roles", List.of("ENGINEER")));
        String mode = "/failure-modes/" + id("failure-modes");
        change(mode, "/acceptance", texts("by", "reason"), Map.of("until", "2099-01-02"));
    }

    private void program() {
        JsonNode now = api.get("/program").ok();
        Map<String, Object> settings = new HashMap<>();
        for (String kept : List.of(
                "cadenceDays",
                "sliceTargetPercent",
                "coverageGoalPercent",
                "detectionTargetMinutes",
                "exerciseMinutes",
                "firstExerciseOn",
                "exerciseTime",
                "validityWeeks")) {
            settings.put(kept, now.get(kept));
        }
        settings.putAll(texts("name", "deadlineName"));
        settings.put("deadline", "2099-01-02");
        api.put("/program", version("/program"), settings).ok();
    }

    private void step(String day, String step) {
        api.post(day + "/" + step, version(day), Map.of("reason", "A drill")).ok();
    }

    private Map<String, Object> texts(String... fields) {
        Map<String, Object> all = new HashMap<>();
        for (String field : fields) {
            all.put(field, text());
        }
        return all;
    }

    private String add(String kind, String path, Map<String, ?> body) {
        return add(kind, path, body, Map.of());
    }

    private String add(String kind, String path, Map<String, ?> texts, Map<String, ?> rest) {
        Map<String, Object> body = new HashMap<>(texts);
        body.putAll(rest);
        JsonNode added = api.post(path, body).ok();
        String id = added.path(added.has("accountId") ? "accountId" : "id").asString("");
        ids.put(kind, id);
        return id;
    }

    private void change(String path, String part, Map<String, ?> texts, Map<String, ?> rest) {
        Map<String, Object> body = new HashMap<>(texts);
        body.putAll(rest);
        api.put(path + part, version(path), body).ok();
    }

    private long version(String path) {
        return api.get(path).version();
    }
}
