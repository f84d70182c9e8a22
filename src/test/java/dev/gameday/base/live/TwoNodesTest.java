package dev.gameday.base.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.OwnDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one PostgreSQL tell each other what changed. */
@GamedayTest
@OnPostgreSql
@OwnDatabase
@SuppressWarnings("NullAway.Init")
class TwoNodesTest {
    private static final String LISTENING = """
            from pg_stat_activity
             where datname = current_database() and application_name = 'gameday live changes'""";

    @Autowired
    LiveChanges here;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    PlatformTransactionManager transactions;

    final UUID subject = UUID.randomUUID();
    final Listeners listeners = new Listeners(2);
    PostgreSqlChanges there;

    @BeforeEach
    void theOtherNode() {
        there = new PostgreSqlChanges(listeners, jdbc, () -> LiveConfiguration.open(database));
        try (Ear ready = new Ear(there, UUID.randomUUID())) {
            there.start();
            ready.heard(1);
        }
    }

    @AfterEach
    void stopIt() {
        there.stop();
        listeners.close();
        Await.until("its connection is closed", Ear.SOON, () -> connections() == 1);
    }

    @Test
    void eachHearsOfWhatTheOtherChanged() {
        try (Ear nearby = new Ear(here, subject);
                Ear faraway = new Ear(there, subject)) {
            in(() -> here.changed(subject));
            faraway.heard(1);
            nearby.heard(1);
            in(() -> there.changed(subject));
            nearby.heard(2);
            faraway.heard(2);
        }
    }

    @Test
    void nobodyHearsOfWhatIsRolledBackOrIsNoneOfOurs() {
        try (Ear faraway = new Ear(there, subject)) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                here.changed(subject);
                status.setRollbackOnly();
            });
            jdbc.sql("select pg_notify('gameday_changes', 'nonsense')").query(row -> {});
            in(() -> here.changed(UUID.randomUUID()));
            in(() -> here.changed(subject));
            faraway.heard(1);
        }
    }

    @Test
    void whoLostTheConnectionCatchesUpAndGoesOn() {
        try (Ear faraway = new Ear(there, subject)) {
            assertThat(connections()).isEqualTo(2);
            jdbc.sql("select pg_terminate_backend(pid) " + LISTENING)
                    .query(Boolean.class)
                    .list();
            faraway.heard(1);
            Await.until("both listen again", Ear.SOON, () -> connections() == 2);
            in(() -> here.changed(subject));
            faraway.heard(2);
        }
    }

    private int connections() {
        return jdbc.sql("select count(*) " + LISTENING).query(Integer.class).single();
    }

    private void in(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
