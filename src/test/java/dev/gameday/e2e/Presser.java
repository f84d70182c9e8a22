package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.ApiClient.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who presses and writes on a running day. What was not answered is sent again, as the screens do; so in the end the server
 * has exactly what it acknowledged, word for word: the same times, and nothing twice.
 */
abstract class Presser implements Writer {
    private final List<JsonNode> acknowledged = new ArrayList<>();
    private @Nullable Press unanswered;

    /** A request that can be sent again. */
    record Press(String path, Map<String, Object> body) {
        static Press of(String path, Map<String, Object> body) {
            Map<String, Object> once = new LinkedHashMap<>(body);
            once.put("requestId", UUID.randomUUID().toString());
            return new Press(path, once);
        }
    }

    /** What is pressed next, after all that was acknowledged. */
    abstract Press next();

    /** What the server has of it, as it answers later. */
    abstract Iterable<JsonNode> found(ApiClient api);

    /** What the server made of it. */
    JsonNode made(ApiClient api, Answer answer) {
        return answer.ok();
    }

    @Override
    public final void write(ApiClient api) {
        Press press = unanswered == null ? next() : unanswered;
        unanswered = press;
        JsonNode made = made(api, api.post(press.path(), press.body()));
        acknowledged.add(made);
        unanswered = null;
        answered(made);
    }

    void answered(JsonNode made) {}

    @Override
    public void assertNothingLost(ApiClient api) {
        if (unanswered != null) {
            write(api);
        }
        assertThat(found(api)).containsExactlyInAnyOrderElementsOf(toBeFound(acknowledged));
    }

    /** What of it the server answers with. */
    List<JsonNode> toBeFound(List<JsonNode> acknowledged) {
        return acknowledged;
    }

    @Override
    public final int acknowledged() {
        return acknowledged.size();
    }
}
