package dev.gameday.exercise.room;

import dev.gameday.base.NotFoundException;
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

/** Reads and keeps what was noticed. Callers have checked who may know what was made of it. */
@Component
class ObservationQueries {
    /** A match whose event was taken back in the log of its injection is open again. */
    private static final String SELECT = """
            select o.*, coalesce(n.name, '') as noticed_by_name, a.name as application_name, m.seq, m.mark, m.injection_id, m.event_id,
                   exists (select 1 from injection_event c
                            where c.corrects_id = m.event_id and c.type = 'CORRECTED') as withdrawn
              from observation o
              left join account n on n.id = o.noticed_by
              left join application a on a.id = o.application_id
              left join observation_mark m on m.observation_id = o.id
                   and m.seq = (select max(l.seq) from observation_mark l where l.observation_id = o.id)
             where\s""";

    private final JdbcClient jdbc;
    private final ProgramClock clock;

    ObservationQueries(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An observation with what was made of it.
     *
     * @param seq number of its latest mark; 0: none yet
     * @param eventId the event recorded for its match
     */
    record Marked(
            Observation observation, int seq, @Nullable UUID eventId) {}

    List<Observation> ofDay(UUID gameDayId) {
        return jdbc.sql(SELECT + "o.game_day_id = :day and o.noticed_at < :horizon order by o.noticed_at, o.id")
                .param("day", gameDayId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> marked(row).observation())
                .list();
    }

    Marked one(UUID id) {
        return jdbc.sql(SELECT + "o.id = :id")
                .param("id", id)
                .query((row, n) -> marked(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("observation", id));
    }

    /** Whoever else marks it waits. */
    Marked locked(UUID id) {
        jdbc.sql("select id from observation where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return one(id);
    }

    Optional<UUID> byRequest(UUID requestId) {
        return jdbc.sql("select id from observation where request_id = :request")
                .param("request", requestId)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, UUID gameDayId, UUID by, String text, NewObservation noticed) {
        jdbc.sql("""
                        insert into observation (id, game_day_id, noticed_at, noticed_by, text, application_id, request_id)
                        values (:id, :day, :at, :by, :text, :application, :request)""")
                .param("id", id)
                .param("day", gameDayId)
                .param("at", Sql.at(clock.now()))
                .param("by", by)
                .param("text", text)
                .param("application", noticed.applicationId())
                .param("request", noticed.requestId())
                .update();
    }

    void describe(UUID id, String text, @Nullable UUID applicationId) {
        jdbc.sql("update observation set text = :text, application_id = :application where id = :id")
                .param("text", text)
                .param("application", applicationId)
                .param("id", id)
                .update();
    }

    void mark(Marked before, Mark mark, @Nullable UUID injectionId, @Nullable UUID eventId, UUID by) {
        jdbc.sql("""
                        insert into observation_mark
                               (id, observation_id, seq, mark, injection_id, event_id, marked_at, marked_by)
                        values (:id, :observation, :seq, :mark, :injection, :event, :at, :by)""")
                .param("id", UUID.randomUUID())
                .param("observation", before.observation().id())
                .param("seq", before.seq() + 1)
                .param("mark", mark.name())
                .param("injection", injectionId)
                .param("event", eventId)
                .param("at", Sql.at(clock.now()))
                .param("by", by)
                .update();
    }

    boolean applicationExists(UUID id) {
        return jdbc.sql("select count(*) from application where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isOf(UUID gameDayId, UUID injectionId) {
        return jdbc.sql("select count(*) from injection where id = :id and game_day_id = :day")
                        .param("id", injectionId)
                        .param("day", gameDayId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Marked marked(ResultSet row) throws SQLException {
        String mark = row.getString("mark");
        boolean open = mark == null || row.getBoolean("withdrawn");
        return new Marked(
                new Observation(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "game_day_id"),
                        Sql.instant(row, "noticed_at"),
                        Sql.uuid(row, "noticed_by"),
                        row.getString("noticed_by_name"),
                        row.getString("text"),
                        Sql.uuidOrNull(row, "application_id"),
                        row.getString("application_name"),
                        open ? Mark.OPEN : Mark.valueOf(mark),
                        open ? null : Sql.uuidOrNull(row, "injection_id")),
                row.getInt("seq"),
                open ? null : Sql.uuidOrNull(row, "event_id"));
    }
}
