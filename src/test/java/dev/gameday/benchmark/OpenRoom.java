package dev.gameday.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A window without a browser: asks for a page as Vaadin's client does, opens its WebSocket, and hears what is pushed. Shows nothing, so
 * that hundreds of them leave the machine to the server.
 */
final class OpenRoom implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** What {@link #word(int)} looks like where it is shown. */
    private static final Pattern WORD = Pattern.compile("measured-(\\d+)\\b");

    private final StringBuilder message = new StringBuilder();
    private final Map<Integer, CompletableFuture<Long>> heard = new ConcurrentHashMap<>();
    private final String url;
    private final String path;
    private String cookies;
    private @Nullable WebSocket socket;

    /** @param signIn the cookie of somebody who is signed in */
    OpenRoom(String url, String path, String signIn) {
        this.url = url;
        this.path = path;
        this.cookies = signIn;
    }

    /** What to write so that it is heard. */
    static String word(int number) {
        return "measured-" + number;
    }

    /** Opens it, until it is shown and connected. */
    OpenRoom open() {
        var shell = send(HttpRequest.newBuilder(uri("v-r=init&location=%s&query=".formatted(encoded(path)))));
        for (String cookie : shell.headers().allValues("Set-Cookie")) {
            HttpCookie set = HttpCookie.parse(cookie).getFirst();
            cookies += "; " + set.getName() + "=" + set.getValue();
        }
        JsonNode app = JSON.readTree(shell.body()).get("appConfig");
        JsonNode first = app.get("uidl");
        String ui = app.get("v-uiId").asString();
        Map<String, Object> route = Map.of(
                "route", "/" + path, "query", "", "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", "");
        Map<String, Object> navigate = Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", route);
        Map<String, Object> body = Map.of(
                "csrfToken",
                first.get("Vaadin-Security-Key").asString(),
                "rpc",
                List.of(navigate),
                "syncId",
                first.get("syncId").asInt(),
                "clientId",
                0);
        var page = send(HttpRequest.newBuilder(uri("v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (!page.body().contains("AUTOMATIC")) {
            throw new IllegalStateException("The page is not pushed to: " + page.body());
        }
        connect(ui, first.get("Vaadin-Push-ID").asString());
        return this;
    }

    private void connect(String ui, String push) {
        String address = url.replaceFirst("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=1";
        socket = HTTP.newWebSocketBuilder()
                .header("Cookie", cookies)
                .buildAsync(URI.create(address), this)
                .join();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request.header("Cookie", cookies).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + ": " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String query) {
        return URI.create(url + "/?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            long now = System.nanoTime();
            Matcher words = WORD.matcher(message);
            while (words.find()) {
                heard(Integer.parseInt(words.group(1))).complete(now);
            }
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** When the word was first heard, by {@link System#nanoTime()}. */
    CompletableFuture<Long> heard(int number) {
        return heard.computeIfAbsent(number, key -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
