package dev.gameday.exercise.room;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and keeps the entries of rooms. Callers have checked who may read the backchannel. */
@Component
class RoomQueries {
    private static final String SELECT = """
            select e.*, coalesce(a.name, '') as recorded_by_name
              from room_entry e
              left join account a on a.id = e.recorded_by
             where\s""";

    private final JdbcClient jdbc;
    private final ProgramClock clock;

    RoomQueries(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RoomEntry> ofDay(UUID gameDayId, boolean backchannel) {
        return jdbc.sql(SELECT + """
                        e.game_day_id = :day and e.recorded_at < :horizon
                           and (e.channel <> 'BACKCHANNEL' or :backchannel = true)
                         order by e.recorded_at, e.id""")
                .param("day", gameDayId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("backchannel", backchannel)
                .query((row, n) -> entry(row))
                .list();
    }

    Optional<RoomEntry> byRequest(UUID gameDayId, UUID requestId) {
        return jdbc.sql(SELECT + "e.game_day_id = :day and e.request_id = :request")
                .param("day", gameDayId)
                .param("request", requestId)
                .query((row, n) -> entry(row))
                .optional();
    }

    /** Whoever else decides something in the room of the day waits. */
    void lock(UUID gameDayId) {
        jdbc.sql("select id from game_day where id = :day for update")
                .param("day", gameDayId)
                .query(UUID.class)
                .optional();
    }

    void add(
            UUID gameDayId,
            RoomChannel channel,
            EntryKind kind,
            String text,
            @Nullable UUID aboutId,
            UUID by,
            UUID requestId) {
        jdbc.sql("""
                        insert into room_entry
                               (id, game_day_id, channel, kind, text, about_id, recorded_at, recorded_by, request_id)
                        values (:id, :day, :channel, :kind, :text, :about, :at, :by, :request)""")
                .param("id", UUID.randomUUID())
                .param("day", gameDayId)
                .param("channel", channel.name())
                .param("kind", kind.name())
                .param("text", text)
                .param("about", aboutId)
                .param("at", Sql.at(clock.now()))
                .param("by", by)
                .param("request", requestId)
                .update();
    }

    private static RoomEntry entry(ResultSet row) throws SQLException {
        return new RoomEntry(
                Sql.uuid(row, "id"),
                RoomChannel.valueOf(row.getString("channel")),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Sql.uuidOrNull(row, "about_id"),
                Sql.instant(row, "recorded_at"),
                row.getString("recorded_by_name"));
    }
}
