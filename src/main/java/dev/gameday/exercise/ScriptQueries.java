package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.catalog.Fault;
import dev.gameday.failuremode.FailureModeDetail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a game day's script with its log and verdicts, in four statements. Callers have checked who may see it. */
@Component
class ScriptQueries {
    private final JdbcClient jdbc;
    private final EventQueries events;
    private final VerdictQueries verdicts;

    ScriptQueries(JdbcClient jdbc, EventQueries events, VerdictQueries verdicts) {
        this.jdbc = jdbc;
        this.events = events;
        this.verdicts = verdicts;
    }

    Script script(UUID gameDayId) {
        Map<UUID, List<RecordedEvent>> logs = events.ofDay(gameDayId);
        Map<UUID, List<Script.Mode>> modes = modes(gameDayId, verdicts.ofDay(gameDayId));
        return new Script(
                gameDayId,
                jdbc.sql("""
                        select i.*, d.starts_at, cause.title as cause_title,
                               coalesce(sum(i.minutes + i.buffer_minutes) over (
                                   order by i.position, i.id rows between unbounded preceding and 1 preceding), 0)
                                   as minutes_before
                          from injection i
                          join game_day d on d.id = i.game_day_id
                          left join injection cause on cause.id = i.consequence_of
                         where i.game_day_id = :day
                         order by i.position, i.id""")
                        .param("day", gameDayId)
                        .query((row, n) -> item(
                                row,
                                logs.getOrDefault(Sql.uuid(row, "id"), List.of()),
                                modes.getOrDefault(Sql.uuid(row, "id"), List.of())))
                        .list());
    }

    private Map<UUID, List<Script.Mode>> modes(UUID gameDayId, List<RecordedVerdict> recorded) {
        Map<UUID, List<RecordedVerdict>> standing =
                StandingVerdicts.of(recorded).stream().collect(Collectors.groupingBy(RecordedVerdict::injectionId));
        return jdbc
                .sql("""
                        select x.injection_id, x.failure_mode_id, x.application_id, a.name as application_name,
                               t.name as feature_name, d.name as dependency_name, m.fault, x.expected,
                               x.added_later, x.found_live
                          from injection i
                          join injection_mode x on x.injection_id = i.id
                          join failure_mode m on m.id = x.failure_mode_id
                          join dependency d on d.id = m.dependency_id
                          join feature t on t.id = m.feature_id
                          join application a on a.id = x.application_id
                         where i.game_day_id = :day
                         order by x.found_live, a.name, t.rank_position, t.name, x.failure_mode_id""")
                .param("day", gameDayId)
                .query((row, n) -> Map.entry(Sql.uuid(row, "injection_id"), mode(row, standing)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Script.Mode mode(ResultSet row, Map<UUID, List<RecordedVerdict>> standing) throws SQLException {
        UUID failureModeId = Sql.uuid(row, "failure_mode_id");
        @Nullable
        RecordedVerdict verdict = standing.getOrDefault(Sql.uuid(row, "injection_id"), List.of()).stream()
                .filter(each -> each.failureModeId().equals(failureModeId))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Script.Mode(
                failureModeId,
                Sql.uuid(row, "application_id"),
                row.getString("application_name"),
                row.getString("feature_name"),
                FailureModeDetail.title(row.getString("dependency_name"), Fault.valueOf(row.getString("fault"))),
                row.getString("expected"),
                row.getBoolean("added_later"),
                row.getBoolean("found_live"),
                verdict);
    }

    private static Script.Item item(ResultSet row, List<RecordedEvent> log, List<Script.Mode> modes)
            throws SQLException {
        return new Script.Item(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                Sql.uuid(row, "scenario_id"),
                row.getInt("position"),
                row.getString("title"),
                row.getString("hypothesis"),
                row.getString("method"),
                row.getString("abort_conditions"),
                row.getString("blast_radius"),
                row.getString("rollback_plan"),
                row.getInt("minutes"),
                Sql.instant(row, "starts_at").plus(row.getLong("minutes_before"), ChronoUnit.MINUTES),
                new InjectionPlan(
                        row.getInt("buffer_minutes"),
                        row.getString("performed_by"),
                        Sql.uuidOrNull(row, "consequence_of"),
                        row.getString("reported_as")),
                Objects.requireNonNullElse(row.getString("cause_title"), ""),
                row.getBoolean("after_all_clear"),
                row.getString("reason"),
                InjectionTimeline.of(log),
                log,
                modes);
    }
}
