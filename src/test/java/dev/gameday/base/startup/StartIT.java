package dev.gameday.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.Databases;
import dev.gameday.testing.RunningApp;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Starts that cannot succeed, of the jar as users run it: each ends with one line. */
class StartIT {

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var app = new RunningApp();
                var taken = new ServerSocket(app.port())) {
            assertThat(taken.isBound()).isTrue();
            assertFailsWith(app, "Port " + app.port() + " is in use", "SERVER_PORT=");
        }
    }

    @Test
    void anUnreachableDatabaseIsNamed() {
        try (var app = new RunningApp(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/gameday"))) {
            assertFailsWith(
                    app, "jdbc:postgresql://localhost:1/gameday cannot be reached", "correct SPRING_DATASOURCE_URL");
        }
    }

    @Test
    void anUnknownUserOfTheDatabaseIsNamed() {
        var stranger = new Databases.Database(Databases.postgreSql().url(), "stranger", "secret");
        try (var app = new RunningApp(stranger.environment())) {
            assertFailsWith(app, "refuses user \"stranger\"", "check SPRING_DATASOURCE_USERNAME");
            assertThat(app.output()).doesNotContain("secret");
        }
    }

    @Test
    void aDataFileThatAnotherProcessHasOpenIsNamed() throws Exception {
        try (var app = new RunningApp();
                var other = DriverManager.getConnection("jdbc:h2:file:" + app.folder() + "/data/gameday")) {
            assertThat(other.isValid(1)).isTrue();
            assertFailsWith(app, "is open in another process", "stop the other Gameday");
        }
    }

    @Test
    void aWrongPasswordOfTheDataFileIsNamed() throws Exception {
        try (var app = new RunningApp()) {
            DriverManager.getConnection("jdbc:h2:file:" + app.folder() + "/data/gameday", "gameday", "other")
                    .close();
            assertFailsWith(app, "refuses user", "SPRING_DATASOURCE_PASSWORD");
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws Exception {
        try (var app = new RunningApp()) {
            Files.writeString(app.folder().resolve("data"), "a file where the folder should be");
            assertFailsWith(app, "data cannot be written", "give this user the right to");
        }
    }

    private static void assertFailsWith(RunningApp app, String what, String whatToDo) {
        assertThat(app.startAndFail()).isEqualTo(1);
        assertThat(app.output().strip().lines())
                .singleElement()
                .asString()
                .startsWith("Gameday did not start. ")
                .contains(what)
                .contains(whatToDo);
    }
}
