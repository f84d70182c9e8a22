package dev.gameday.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Fresh, empty databases for tests; they go away with the test run. */
public final class Databases {
    private static final String USER = "postgres";

    private Databases() {}

    /** How to reach a database. */
    public record Database(String url, String user, String password) {
        /** The Spring properties that say so. */
        public Map<String, String> properties() {
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", user,
                    "spring.datasource.password", password);
        }

        /** The environment variables that say so. */
        public Map<String, String> environment() {
            return Map.of(
                    "SPRING_DATASOURCE_URL", url,
                    "SPRING_DATASOURCE_USERNAME", user,
                    "SPRING_DATASOURCE_PASSWORD", password);
        }
    }

    public static Database h2InMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** A new database of the one PostgreSQL server of this JVM, which starts with the first call. */
    public static Database postgreSql() {
        String name = "gameday_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(Server.INSTANCE.getJdbcUrl(USER, USER));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL gave no database", e);
        }
        return new Database("jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + name, USER, USER);
    }

    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "400")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
