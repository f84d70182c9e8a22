package dev.gameday.security;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links, of which only hashes are kept. Whether one works is one statement, whatever is wrong with it. */
@Component
class OneTimeLinks {
    private static final String WORKS = "used_at is null and revoked_at is null and expires_at > :now";

    private final JdbcClient db;
    private final Clock clock;

    OneTimeLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A link found by its token: whose it is, and what its page says. */
    record Found(UUID accountId, LinkGreeting greeting) {}

    /** Makes a link, which ends those that the account had. */
    NewLink make(UUID account, LinkPurpose purpose, String createdBy, Duration lasts) {
        revoke(account);
        Instant now = now();
        String token = Secrets.make();
        db.sql("""
                insert into one_time_link (id, account_id, purpose, token_hash, created_at, created_by_name, expires_at)
                values (:id, :account, :purpose, :hash, :now, :by, :expires)""")
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("purpose", purpose.name())
                .param("hash", TokenHash.of(token))
                .param("now", Sql.at(now))
                .param("by", createdBy)
                .param("expires", Sql.at(now.plus(lasts)))
                .update();
        return new NewLink(account, purpose, Routes.INVITATION + "/" + token, now.plus(lasts));
    }

    /** @return how many ended */
    int revoke(UUID account) {
        return db.sql("update one_time_link set revoked_at = :now where account_id = :account and " + WORKS)
                .param("now", Sql.at(now()))
                .param("account", account)
                .update();
    }

    Optional<LinkRow> of(UUID account) {
        return db.sql("select * from one_time_link where account_id = :account and " + WORKS)
                .param("now", Sql.at(now()))
                .param("account", account)
                .query((row, n) -> new LinkRow(
                        LinkPurpose.valueOf(row.getString("purpose")),
                        row.getString("created_by_name"),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "expires_at")))
                .optional();
    }

    Optional<Found> find(String token) {
        return db.sql("""
                        select l.account_id, l.purpose, l.created_by_name, l.expires_at, a.email, a.name
                          from one_time_link l join account a on a.id = l.account_id and a.enabled = true
                         where l.token_hash = :hash and\s""" + WORKS)
                .param("hash", TokenHash.of(token))
                .param("now", Sql.at(now()))
                .query(OneTimeLinks::found)
                .optional();
    }

    /** Uses the link up. Of several at once, one succeeds. */
    boolean use(String token) {
        return db.sql("update one_time_link set used_at = :now where token_hash = :hash and " + WORKS
                                + " and account_id in (select id from account where enabled = true)")
                        .param("hash", TokenHash.of(token))
                        .param("now", Sql.at(now()))
                        .update()
                == 1;
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                Sql.uuid(row, "account_id"),
                new LinkGreeting(
                        LinkPurpose.valueOf(row.getString("purpose")),
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("created_by_name"),
                        Sql.instant(row, "expires_at")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
