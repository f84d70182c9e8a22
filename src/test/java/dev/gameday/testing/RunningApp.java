package dev.gameday.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The packaged jar as a process of its own, as users run it: in a fresh working folder (so that {@code ./data} is empty),
 * on a free port. Can be killed and started again on the same data.
 */
public final class RunningApp implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path folder;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Process process;

    /** On H2 in the working folder. */
    public RunningApp() {
        this(Map.of());
    }

    /** @param environment added to this process's own, such as {@code Database.environment()} */
    public RunningApp(Map<String, String> environment) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "running"));
            folder = Files.createTempDirectory(parent, "app").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = freePort();
        this.environment.putAll(environment);
    }

    /** Adds an environment variable for the next start. */
    public RunningApp with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Sets it up without a browser at its first start. */
    public RunningApp setUpAs(String email, String password, String token) {
        return with("GAMEDAY_SETUP_ADMIN_EMAIL", email)
                .with("GAMEDAY_SETUP_ADMIN_PASSWORD", password)
                .with("GAMEDAY_SETUP_TOKEN", token);
    }

    /** Starts it and waits until it is ready. */
    public RunningApp start() {
        launch();
        Await.until("the application is ready\n" + folder, START, () -> {
            if (!running()) {
                throw new AssertionError("The application ended:\n" + output());
            }
            return status("/actuator/health/readiness") == 200;
        });
        return this;
    }

    /** Starts it and waits until it has ended by itself. @return the exit code */
    public int startAndFail() {
        try {
            Process started = launch();
            if (!started.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The application runs although it should not:\n" + output());
            }
            return started.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-jar",
                jar().toString(),
                "--server.port=" + port));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it the hard way, as {@code kill -9} does. */
    public void kill() {
        end(true);
    }

    @Override
    public void close() {
        end(false);
    }

    private void end(boolean hard) {
        Process running = process;
        if (running == null) {
            return;
        }
        if (hard) {
            running.destroyForcibly();
        } else {
            running.destroy();
        }
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        process = null;
    }

    public boolean running() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** How long its threads have worked since it was started. */
    public Duration cpu() {
        Process current = process;
        return current == null
                ? Duration.ZERO
                : current.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** The working folder. */
    public Path folder() {
        return folder;
    }

    /** Everything it has written to the console so far. */
    public String output() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTTP status of a GET, 0 when nobody answers. */
    public int status(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return folder.resolve("console.log");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        try (var files = Files.newDirectoryStream(Path.of("target"), "gameday-*.jar")) {
            return files.iterator().next().toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
