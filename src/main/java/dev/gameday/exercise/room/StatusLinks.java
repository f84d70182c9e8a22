package dev.gameday.exercise.room;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.security.Secrets;
import dev.gameday.security.TokenHash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links, of which only hashes are kept. They end by the machine's clock, whatever date the program lives on. */
@Component
class StatusLinks {
    private static final String WORKS = "revoked_at is null and expires_at > :now";

    private final JdbcClient jdbc;
    private final Clock clock;

    StatusLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    NewStatusLink make(UUID gameDayId, String createdBy, Duration lasts) {
        Instant now = now();
        String token = Secrets.make();
        jdbc.sql("""
                        insert into status_link (id, game_day_id, token_hash, created_at, created_by_name, expires_at)
                        values (:id, :day, :hash, :now, :by, :expires)""")
                .param("id", UUID.randomUUID())
                .param("day", gameDayId)
                .param("hash", TokenHash.of(token))
                .param("now", Sql.at(now))
                .param("by", createdBy)
                .param("expires", Sql.at(now.plus(lasts)))
                .update();
        return new NewStatusLink(Routes.STATUS + "/" + token, now.plus(lasts));
    }

    List<StatusLinkRow> of(UUID gameDayId) {
        return jdbc.sql("select * from status_link where game_day_id = :day and " + WORKS + " order by created_at, id")
                .param("day", gameDayId)
                .param("now", Sql.at(now()))
                .query((row, n) -> new StatusLinkRow(
                        Sql.uuid(row, "id"),
                        row.getString("created_by_name"),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "expires_at")))
                .list();
    }

    /** @return whether it still worked */
    boolean revoke(UUID gameDayId, UUID id) {
        return jdbc.sql("update status_link set revoked_at = :now where id = :id and game_day_id = :day and " + WORKS)
                        .param("now", Sql.at(now()))
                        .param("id", id)
                        .param("day", gameDayId)
                        .update()
                == 1;
    }

    /** The day that the token leads to; one statement, whatever is wrong with it. */
    Optional<Working> day(String token) {
        Instant now = now();
        return jdbc.sql("select game_day_id, expires_at from status_link where token_hash = :hash and " + WORKS)
                .param("hash", TokenHash.of(token))
                .param("now", Sql.at(now))
                .query((row, n) -> new Working(
                        Sql.uuid(row, "game_day_id"), Duration.between(now, Sql.instant(row, "expires_at"))))
                .optional();
    }

    /** A link that works, and for how long it still will. */
    record Working(UUID gameDayId, Duration left) {}

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
