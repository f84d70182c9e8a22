package dev.gameday.base.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to PostgreSQL on a connection and a thread of its own, for as long as the node runs. A connection that is lost is made
 * again; what was said meanwhile is lost, so whoever listens is told that anything may have changed.
 */
final class Notifications {
    static final String CHANNEL = "gameday_changes";
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
    /** So long without a word, the connection is asked whether it still lives; in milliseconds. */
    private static final int QUIET_MILLIS = 15_000;

    private static final int ANSWER_SECONDS = 5;
    private static final long FIRST_WAIT_MILLIS = 100;
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    private final Source source;
    private final Consumer<String> received;
    private final Runnable missed;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection open;

    /** Opens a connection that nobody else uses. */
    interface Source {
        Connection open() throws SQLException;
    }

    /**
     * @param received told each payload
     * @param missed told whenever listening has begun, at first and after each interruption
     */
    Notifications(Source source, Consumer<String> received, Runnable missed) {
        this.source = source;
        this.received = received;
        this.missed = missed;
    }

    /** Returns when it listens, so that who comes later misses nothing; or after some seconds, and goes on trying. */
    void start() {
        Thread listening = new Thread(this::run, "live-changes");
        listening.setDaemon(true);
        thread = listening;
        listening.start();
        try {
            if (!begun.await(ANSWER_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Not told of changes on other nodes yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped.countDown();
        Thread listening = thread;
        try {
            Connection connection = open;
            if (connection != null) {
                connection.abort(Runnable::run);
            }
            if (listening != null) {
                listening.join(TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
            }
        } catch (SQLException e) {
            LOG.debug("The listening connection was gone already", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return thread != null && stopped.getCount() > 0;
    }

    private void run() {
        long wait = FIRST_WAIT_MILLIS;
        while (isRunning()) {
            try (Connection connection = source.open()) {
                open = connection;
                try (var statement = connection.createStatement()) {
                    statement.execute("listen " + CHANNEL);
                }
                wait = FIRST_WAIT_MILLIS;
                missed.run();
                begun.countDown();
                listen(connection);
            } catch (SQLException lost) {
                if (isRunning()) {
                    LOG.warn("Not told of changes on other nodes, trying again: {}", lost.getMessage());
                    wait = pause(wait);
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection postgreSql = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            PGNotification[] some = postgreSql.getNotifications(QUIET_MILLIS);
            if (some == null || some.length == 0) {
                if (!connection.isValid(ANSWER_SECONDS)) {
                    throw new SQLException("the listening connection does not answer");
                }
                continue;
            }
            for (PGNotification one : some) {
                received.accept(one.getParameter());
            }
        }
    }

    /** @return how long to wait the next time */
    private long pause(long millis) {
        try {
            stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
        return Math.min(millis * 2, LONGEST_WAIT_MILLIS);
    }
}
