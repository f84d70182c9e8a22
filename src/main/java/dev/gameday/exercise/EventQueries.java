package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the logs of injections as recorded before the horizon. Callers have checked who may see them. */
@Component
class EventQueries {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    EventQueries(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RecordedEvent> ofInjection(UUID injectionId) {
        return jdbc.sql("""
                        select e.*
                          from injection_event e
                         where e.injection_id = :injection and e.recorded_at < :horizon
                         order by e.recorded_at, e.occurred_at, e.id""")
                .param("injection", injectionId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> event(row))
                .list();
    }

    /** The logs of all of a day's injections that have any, by injection. */
    Map<UUID, List<RecordedEvent>> ofDay(UUID gameDayId) {
        return jdbc
                .sql("""
                        select e.*
                          from injection_event e
                          join injection i on i.id = e.injection_id
                         where i.game_day_id = :day and e.recorded_at < :horizon
                         order by e.recorded_at, e.occurred_at, e.id""")
                .param("day", gameDayId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> event(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RecordedEvent::injectionId));
    }

    List<InjectionProgress> progress(UUID gameDayId) {
        Map<UUID, List<RecordedEvent>> logs = ofDay(gameDayId);
        return jdbc.sql("select id, position, title from injection where game_day_id = :day order by position, id")
                .param("day", gameDayId)
                .query((row, n) -> new InjectionProgress(
                        Sql.uuid(row, "id"),
                        row.getInt("position"),
                        row.getString("title"),
                        InjectionTimeline.of(logs.getOrDefault(Sql.uuid(row, "id"), List.of()))))
                .list();
    }

    Optional<RecordedEvent> byRequest(UUID requestId) {
        return jdbc.sql("select e.* from injection_event e where e.request_id = :request")
                .param("request", requestId)
                .query((row, n) -> event(row))
                .optional();
    }

    boolean applicationExists(UUID applicationId) {
        return jdbc.sql("select count(*) from application where id = :id")
                        .param("id", applicationId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static RecordedEvent event(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return new RecordedEvent(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "injection_id"),
                InjectionEventType.valueOf(row.getString("type")),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "recorded_at"),
                Sql.uuidOrNull(row, "recorded_by"),
                Sql.uuidOrNull(row, "application_id"),
                source == null ? null : DetectionSource.valueOf(source),
                row.getString("note"),
                Sql.uuidOrNull(row, "corrects_id"),
                Sql.uuid(row, "request_id"));
    }
}
