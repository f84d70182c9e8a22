package dev.gameday.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the REST API as a client with a token does; an answer comes back whatever its status. */
public final class ApiClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String server;
    private final String baseUrl;
    private final @Nullable String token;

    /** @param token null: without one */
    public ApiClient(String baseUrl, @Nullable String token) {
        this.server = baseUrl;
        this.baseUrl = baseUrl + "/api/v1";
        this.token = token;
    }

    /** What the server said. */
    public record Answer(int status, String text, @Nullable String etag, String contentType) {
        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The JSON of an answer that must have succeeded; nothing when it is something else. */
        public JsonNode ok() {
            if (status / 100 != 2) {
                throw new AssertionError(status + ": " + text);
            }
            return contentType.contains("json") ? json() : JSON.nullNode();
        }

        /** The version that the thing answered has. */
        public long version() {
            return Long.parseLong(String.valueOf(etag).replaceAll("[^0-9]", ""));
        }
    }

    /** The API's description of itself. */
    public JsonNode description() {
        return send(HttpRequest.newBuilder(URI.create(server + "/v3/api-docs"))).ok();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) {
        return send(json(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** A change of state of an existing thing, based on the version that was read. */
    public Answer post(String path, long version, Map<String, ?> body) {
        return send(json(path)
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer put(String path, long version, Map<String, ?> body) {
        return send(json(path)
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Posts something that is not JSON. */
    public Answer postText(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers().firstValue("Content-Type").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
