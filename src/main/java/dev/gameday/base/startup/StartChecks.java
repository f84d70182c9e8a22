package dev.gameday.base.startup;

import dev.gameday.base.CannotStartException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Looks at what usually keeps an application from starting before any of it has started: the mistakes show within a second,
 * as one sentence and not as the stack traces of five libraries.
 */
public class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final int LOGIN_SECONDS = 10;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        checkPort(environment);
        String url = environment.getRequiredProperty("spring.datasource.url");
        DataFile.of(url).ifPresent(StartChecks::checkFolder);
        checkDatabase(environment, url);
    }

    private static void checkPort(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        String address = environment.getProperty("server.address");
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (UnknownHostException | IllegalArgumentException e) {
            throw new CannotStartException(
                    "The address " + address + " is not one of this machine: change SERVER_ADDRESS.", e);
        } catch (IOException e) {
            throw portTaken(port, e);
        }
    }

    static CannotStartException portTaken(int port, Throwable cause) {
        return new CannotStartException(
                "Port " + port
                        + " is in use or not allowed: stop what uses it, or choose another, for example SERVER_PORT="
                        + (port + 1) + ".",
                cause);
    }

    private static void checkFolder(DataFile file) {
        Path folder = file.path().getParent();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".check"));
        } catch (IOException e) {
            throw notWritable("data folder " + folder, e);
        }
        if (Files.exists(file.path()) && !Files.isWritable(file.path())) {
            throw notWritable("data file " + file.path(), null);
        }
    }

    private static CannotStartException notWritable(String what, @Nullable Throwable cause) {
        String sentence =
                "The " + what + " cannot be written: give this user the right to, or start in another folder.";
        return cause == null ? new CannotStartException(sentence) : new CannotStartException(sentence, cause);
    }

    private static void checkDatabase(Environment environment, String url) {
        var login = new Properties();
        Optional.ofNullable(environment.getProperty("spring.datasource.username"))
                .ifPresent(user -> login.setProperty("user", user));
        Optional.ofNullable(environment.getProperty("spring.datasource.password"))
                .ifPresent(password -> login.setProperty("password", password));
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try {
            DriverManager.getConnection(url, login).close();
        } catch (SQLException e) {
            throw new CannotStartException(DatabaseProblem.sentence(url, login.getProperty("user", ""), e), e);
        }
    }
}
