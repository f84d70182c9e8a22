package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.ApiClient.Answer;
import dev.gameday.testing.ApiDays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everybody who writes on a running day: organizers at its injections, who notices something, who writes the logs, the scribe. */
final class Pressers {
    private static final int INJECTIONS = 2;

    private Pressers() {}

    /** Makes a day go live, with its people. */
    static List<Writer> ofNewDay(ApiClient api) {
        String id = ApiDays.plan(api, INJECTIONS);
        String day = "/game-days/" + id;
        List<JsonNode> injections = ApiDays.injections(api, id);
        ApiDays.start(api, id);
        return List.of(
                new Organizer(day, injections.get(0).get("id").asString()),
                new Organizer(day, injections.get(1).get("id").asString()),
                new Responder(day),
                new LogWriter(day, "LOG", "log"),
                new LogWriter(day, "BACKCHANNEL", "backchannel"),
                new Scribe(day));
    }

    /** Injects, sees it detected, mitigates, rolls back, and takes both ends back to begin anew. */
    private static final class Organizer extends Presser {
        private static final List<String> PRESSES =
                List.of("INJECTED", "DETECTED", "MITIGATED", "ROLLED_BACK", "CORRECTED", "CORRECTED");
        private final String day;
        private final String injection;
        private final Map<String, String> lastOfType = new HashMap<>();
        private @Nullable JsonNode startedAt;

        Organizer(String day, String injection) {
            this.day = day;
            this.injection = injection;
        }

        @Override
        Press next() {
            int step = acknowledged() % PRESSES.size();
            Map<String, Object> body = new HashMap<>(Map.of("type", PRESSES.get(step)));
            if ("CORRECTED".equals(PRESSES.get(step))) {
                body.put("correctsId", lastOfType.get(isLast(step) ? "INJECTED" : "ROLLED_BACK"));
            }
            return Press.of("/injections/" + injection + "/events", body);
        }

        @Override
        void answered(JsonNode made) {
            String type = made.get("type").asString();
            lastOfType.put(type, made.get("id").asString());
            if ("INJECTED".equals(type)) {
                startedAt = made.get("occurredAt");
            } else if (isLast((acknowledged() - 1) % PRESSES.size())) {
                startedAt = null;
            }
        }

        private static boolean isLast(int step) {
            return step == PRESSES.size() - 1;
        }

        @Override
        Iterable<JsonNode> found(ApiClient api) {
            return api.get("/injections/" + injection + "/events").ok();
        }

        /** The stopwatch goes on from the time that was acknowledged. */
        @Override
        public void assertNothingLost(ApiClient api) {
            super.assertNothingLost(api);
            JsonNode started =
                    api.get("/injections/" + injection).ok().get("timeline").get("startedAt");
            assertThat(started.isNull() ? null : started).as(day).isEqualTo(startedAt);
        }
    }

    /** Notices something again and again. */
    private static final class Responder extends Presser {
        private final String path;

        Responder(String day) {
            this.path = day + "/observations";
        }

        @Override
        Press next() {
            return Press.of(path, Map.of("text", "Sign-in fails " + acknowledged()));
        }

        @Override
        Iterable<JsonNode> found(ApiClient api) {
            return api.get(path).ok();
        }
    }

    /** Writes into one of the logs. */
    private static final class LogWriter extends Presser {
        private final String day;
        private final String channel;
        private final String shownAs;

        LogWriter(String day, String channel, String shownAs) {
            this.day = day;
            this.channel = channel;
            this.shownAs = shownAs;
        }

        @Override
        Press next() {
            return Press.of(
                    day + "/room/entries", Map.of("channel", channel, "text", "Looked at it " + acknowledged()));
        }

        @Override
        Iterable<JsonNode> found(ApiClient api) {
            return api.get(day + "/room").ok().get(shownAs);
        }
    }

    /** Writes version after version; a version cannot be written twice, which takes the place of a request id. */
    private static final class Scribe extends Presser {
        private static final int LISTED = 50;
        private final String path;

        Scribe(String day) {
            this.path = day + "/status";
        }

        @Override
        Press next() {
            return new Press(
                    path, Map.of("version", acknowledged(), "conditions", "Sign-in is down " + acknowledged()));
        }

        @Override
        JsonNode made(ApiClient api, Answer answer) {
            JsonNode made = answer.status() == 412 ? api.get(path).ok().get(0) : answer.ok();
            assertThat(made.get("conditions").asString()).isEqualTo("Sign-in is down " + acknowledged());
            return made;
        }

        @Override
        Iterable<JsonNode> found(ApiClient api) {
            return api.get(path).ok();
        }

        /** Versions count, so that those which are listed tell of those before. */
        @Override
        List<JsonNode> toBeFound(List<JsonNode> acknowledged) {
            int size = acknowledged.size();
            return acknowledged.subList(Math.max(0, size - LISTED), size);
        }
    }
}
