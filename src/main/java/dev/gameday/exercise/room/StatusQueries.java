package dev.gameday.exercise.room;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and keeps the versions of running documents. */
@Component
class StatusQueries {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    StatusQueries(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    List<RunningDocument> versions(UUID gameDayId, int limit) {
        return jdbc.sql("""
                        select s.*, coalesce(a.name, '') as recorded_by_name
                          from status_version s
                          left join account a on a.id = s.recorded_by
                         where s.game_day_id = :day and s.recorded_at < :horizon
                         order by s.seq desc fetch first :limit rows only""")
                .param("day", gameDayId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, n) -> version(row))
                .list();
    }

    RunningDocument latest(UUID gameDayId) {
        List<RunningDocument> versions = versions(gameDayId, 1);
        return versions.isEmpty() ? RunningDocument.EMPTY : versions.getFirst();
    }

    void lock(UUID gameDayId) {
        jdbc.sql("select id from game_day where id = :day for update")
                .param("day", gameDayId)
                .query(UUID.class)
                .optional();
    }

    void add(UUID gameDayId, WriteStatus words, UUID by) {
        jdbc.sql("""
                        insert into status_version
                               (id, game_day_id, seq, conditions, actions, needs, recorded_at, recorded_by)
                        values (:id, :day, :seq, :conditions, :actions, :needs, :at, :by)""")
                .param("id", UUID.randomUUID())
                .param("day", gameDayId)
                .param("seq", words.version() + 1)
                .param("conditions", words.conditions())
                .param("actions", words.actions())
                .param("needs", words.needs())
                .param("at", Sql.at(clock.now()))
                .param("by", by)
                .update();
    }

    private static RunningDocument version(ResultSet row) throws SQLException {
        return new RunningDocument(
                row.getInt("seq"),
                row.getString("conditions"),
                row.getString("actions"),
                row.getString("needs"),
                Sql.instant(row, "recorded_at"),
                row.getString("recorded_by_name"));
    }
}
