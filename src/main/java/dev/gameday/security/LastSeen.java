package dev.gameday.security;

import dev.gameday.base.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down when a session and a token were last used: to the minute, beside the request and never in its way. When
 * the database cannot keep up, some of it is not written.
 */
@Component
class LastSeen implements DisposableBean {
    static final Duration GRAIN = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(LastSeen.class);
    private static final int WAITING = 1000;

    private final JdbcClient db;
    private final Clock clock;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> {
                Thread thread = new Thread(work, "last-seen");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    LastSeen(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void session(UUID session, UUID account, String address, Instant known) {
        Instant now = clock.instant();
        if (old(known, now)) {
            later(() -> {
                db.sql("update account_session set last_seen_at = :now, address = :address"
                                + " where id = :id and last_seen_at < :old")
                        .param("now", Sql.at(now))
                        .param("old", Sql.at(now.minus(GRAIN)))
                        .param("address", address)
                        .param("id", session)
                        .update();
                account(account, now);
            });
        }
    }

    /** The account was seen now. */
    void account(UUID account, Instant now) {
        db.sql("update account set last_seen_at = :now"
                        + " where id = :id and (last_seen_at is null or last_seen_at < :old)")
                .param("now", Sql.at(now))
                .param("old", Sql.at(now.minus(GRAIN)))
                .param("id", account)
                .update();
    }

    void token(UUID token, @Nullable Instant known) {
        Instant now = clock.instant();
        if (known == null || old(known, now)) {
            later(() -> db.sql("update api_token set last_used_at = :now"
                            + " where id = :id and (last_used_at is null or last_used_at < :old)")
                    .param("now", Sql.at(now))
                    .param("old", Sql.at(now.minus(GRAIN)))
                    .param("id", token)
                    .update());
        }
    }

    private static boolean old(Instant known, Instant now) {
        return known.plus(GRAIN).isBefore(now);
    }

    private void later(Runnable work) {
        writer.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.debug("When something was last used is not written down", e);
            }
        });
    }

    @Override
    public void destroy() {
        writer.shutdownNow();
    }
}
