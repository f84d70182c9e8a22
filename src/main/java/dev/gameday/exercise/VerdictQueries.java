package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads verdicts as recorded before the horizon. Callers have checked who may see them. */
@Component
class VerdictQueries {
    private final JdbcClient jdbc;
    private final ProgramClock clock;
    private final EventQueries events;

    VerdictQueries(JdbcClient jdbc, ProgramClock clock, EventQueries events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** All of a game day's verdicts, corrected ones included, as they were recorded. */
    List<RecordedVerdict> ofDay(UUID gameDayId) {
        return jdbc.sql("""
                        select v.*
                          from verdict v
                          join injection i on i.id = v.injection_id
                         where i.game_day_id = :day and v.recorded_at < :horizon
                         order by v.recorded_at, v.id""")
                .param("day", gameDayId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> verdict(row))
                .list();
    }

    List<RecordedVerdict> ofInjection(UUID injectionId) {
        return jdbc.sql("""
                        select v.*
                          from verdict v
                         where v.injection_id = :injection and v.recorded_at < :horizon
                         order by v.recorded_at, v.id""")
                .param("injection", injectionId)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> verdict(row))
                .list();
    }

    Optional<RecordedVerdict> byRequest(UUID requestId) {
        return jdbc.sql("select v.* from verdict v where v.request_id = :request")
                .param("request", requestId)
                .query((row, n) -> verdict(row))
                .optional();
    }

    Set<UUID> idsOf(UUID gameDayId) {
        return new HashSet<>(
                jdbc.sql("""
                        select v.id
                          from verdict v
                          join injection i on i.id = v.injection_id
                         where i.game_day_id = :day""").param("day", gameDayId).query(UUID.class).list());
    }

    boolean exercises(UUID injectionId, UUID failureModeId) {
        return jdbc.sql("""
                        select count(*) from injection_mode
                         where injection_id = :injection and failure_mode_id = :mode""")
                        .param("injection", injectionId)
                        .param("mode", failureModeId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Failure modes without a verdict in the days that the reader runs and that have started, not been revealed. */
    List<MissingVerdicts> missing(UUID me, Instant horizon) {
        return jdbc.sql("""
                        select d.id, d.title, count(*) as missing
                          from game_day d
                          join game_day_organizer o on o.game_day_id = d.id and o.account_id = :me
                          join injection i on i.game_day_id = d.id
                          join injection_mode m on m.injection_id = i.id
                         where d.started_at < :horizon and d.cancelled_at is null
                           and (d.revealed_at is null or d.revealed_at >= :horizon)
                           and not exists (select 1 from verdict v
                                            where v.injection_id = m.injection_id
                                              and v.failure_mode_id = m.failure_mode_id)
                         group by d.id, d.title, d.starts_at order by d.starts_at, d.id""")
                .param("me", me)
                .param("horizon", Sql.at(horizon))
                .query((row, n) ->
                        new MissingVerdicts(Sql.uuid(row, "id"), row.getString("title"), row.getInt("missing")))
                .list();
    }

    OpenQuestions openQuestions(UUID gameDayId) {
        int without = jdbc.sql("""
                        select count(*)
                          from injection i
                          join injection_mode m on m.injection_id = i.id
                         where i.game_day_id = :day
                           and not exists (select 1 from verdict v
                                            where v.injection_id = m.injection_id
                                              and v.failure_mode_id = m.failure_mode_id)""").param("day", gameDayId).query(Integer.class).single();
        int running = (int) events.ofDay(gameDayId).values().stream()
                .filter(of -> InjectionTimeline.of(of).state() == InjectionState.RUNNING)
                .count();
        return new OpenQuestions(
                without, running, StandingVerdicts.of(ofDay(gameDayId)).size());
    }

    private static RecordedVerdict verdict(ResultSet row) throws SQLException {
        return new RecordedVerdict(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "injection_id"),
                Sql.uuid(row, "failure_mode_id"),
                VerdictResult.valueOf(row.getString("result")),
                row.getString("observed"),
                row.getObject("detected", Boolean.class),
                row.getObject("mitigated", Boolean.class),
                Sql.instant(row, "injected_at"),
                Sql.instant(row, "recorded_at"),
                Sql.uuidOrNull(row, "recorded_by"),
                Sql.uuidOrNull(row, "corrects_id"),
                Sql.uuid(row, "request_id"));
    }
}
