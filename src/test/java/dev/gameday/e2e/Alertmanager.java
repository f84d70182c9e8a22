package dev.gameday.e2e;

import dev.gameday.testing.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The distribution's Alertmanager as a process of its own, on loopback, delivering to one receiver. */
final class Alertmanager implements AutoCloseable {
    private static final String PROGRAM = "/usr/bin/prometheus-alertmanager";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final String CONFIGURATION = """
            receivers:
              - name: gameday
                webhook_configs:
                  - url: RECEIVER
                    send_resolved: true
                    http_config:
                      authorization:
                        credentials: TOKEN
            route:
              receiver: gameday
              group_by: [alertname]
              group_wait: 0s
              group_interval: 1s
              repeat_interval: 2s
            """;

    private final Process process;
    private final Path folder;
    private final String url;

    Alertmanager(String receiver, String token) {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "running")), "alertmanager")
                    .toAbsolutePath();
            Path configuration = Files.writeString(
                    folder.resolve("alertmanager.yml"),
                    CONFIGURATION.replace("RECEIVER", receiver).replace("TOKEN", token));
            String address = "127.0.0.1:" + freePort();
            url = "http://" + address;
            process = new ProcessBuilder(List.of(
                            PROGRAM,
                            "--config.file=" + configuration,
                            "--storage.path=" + folder.resolve("data"),
                            "--web.listen-address=" + address,
                            "--cluster.listen-address="))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("console.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Await.until("Alertmanager is ready\n" + folder, Duration.ofSeconds(30), this::ready);
    }

    private boolean ready() {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(url + "/-/ready"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins to fire, without any rule, as {@code amtool alert add} does. */
    void fire(Map<String, String> labels) {
        String body = JsonMapper.shared().writeValueAsString(List.of(Map.of("labels", labels)));
        try {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(url + "/api/v2/alerts"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String output() {
        try {
            return Files.readString(folder.resolve("console.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
