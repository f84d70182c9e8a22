package dev.gameday.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseProblemTest {
    private static final String URL = "jdbc:postgresql://gameday:secret@db.example.org:5432/gameday?password=secret";

    @Test
    void aWrongPasswordNamesTheUserAndNeverThePassword() {
        var problem = new SQLException("FATAL: password authentication failed for user \"gameday\"", "28P01");
        assertThat(DatabaseProblem.sentence(URL, "gameday", problem))
                .isEqualTo("The database at jdbc:postgresql://db.example.org:5432/gameday refuses user \"gameday\": "
                        + "check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
    }

    @Test
    void aMissingDatabaseIsToBeCreated() {
        assertThat(DatabaseProblem.sentence(URL, "gameday", new SQLException("FATAL: no such database", "3D000")))
                .endsWith("does not exist: create it, or correct SPRING_DATASOURCE_URL.");
    }

    @Test
    void onlyTheFirstSentenceOfTheDriverIsShown() {
        var problem = new SQLException("Connection to db refused. Check that the hostname is right.\nMore", "08001");
        assertThat(DatabaseProblem.sentence(URL, "gameday", problem)).contains("(Connection to db refused):");
    }

    @Test
    void theDataFileIsKnownFromTheUrl() {
        assertThat(DataFile.of("jdbc:h2:file:./data/gameday;WRITE_DELAY=0"))
                .contains(new DataFile(Path.of("data/gameday.mv.db").toAbsolutePath()));
        assertThat(DataFile.of("jdbc:h2:mem:x")).isEmpty();
        assertThat(DataFile.of("jdbc:h2:tcp://db/gameday")).isEmpty();
        assertThat(DataFile.of("jdbc:postgresql://db/gameday")).isEmpty();
    }
}
