package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.catalog.Fault;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which failure modes scenarios exercise: now, and as frozen into a game day. */
@Component
class SliceQueries {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    SliceQueries(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The failure modes in scope now, neither accepted nor belonging to anything archived, by scenario. */
    Map<UUID, List<ScenarioMode>> inScope(Collection<UUID> scenarioIds) {
        Map<UUID, List<ScenarioMode>> modes = new LinkedHashMap<>();
        if (scenarioIds.isEmpty()) {
            return modes;
        }
        jdbc.sql("""
                        select s.id as scenario_id, f.failure_mode_id, f.application_id, a.name as application_name,
                               f.feature_id, t.name as feature_name, m.expected
                          from scenario s
                          join failure_mode m on m.dependency_id = s.dependency_id and m.fault = s.fault
                          join coverage_fact f on f.failure_mode_id = m.id
                          join application a on a.id = f.application_id
                          join feature t on t.id = f.feature_id
                         where s.id in (:scenarios)
                           and f.effective_from < :horizon
                           and (f.effective_to is null or f.effective_to >= :horizon)
                           and f.counted = true
                           and (f.accepted_until is null or f.accepted_until < :today)
                         order by a.name, t.rank_position, t.name, m.id""")
                .param("scenarios", scenarioIds)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("today", clock.today())
                .query((row, n) -> modes.computeIfAbsent(Sql.uuid(row, "scenario_id"), id -> new ArrayList<>())
                        .add(mode(row)))
                .list();
        return modes;
    }

    /**
     * The slice by scenario title.
     *
     * @param whole with what was added after it was accepted
     */
    List<SliceScenario> slice(UUID gameDayId, boolean whole) {
        Map<UUID, SliceScenario> scenarios = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.id as scenario_id, s.title, s.dependency_id, d.name as dependency_name, s.fault,
                               s.minutes, i.reason, x.failure_mode_id, x.application_id, a.name as application_name,
                               t.id as feature_id, t.name as feature_name, x.expected
                          from injection i
                          join scenario s on s.id = i.scenario_id
                          join dependency d on d.id = s.dependency_id
                          join injection_mode x on x.injection_id = i.id
                          join failure_mode m on m.id = x.failure_mode_id
                          join application a on a.id = x.application_id
                          join feature t on t.id = m.feature_id
                         where i.game_day_id = :day and (x.added_later = false or :whole = true)
                         order by s.title, s.id, x.added_later, a.name, t.rank_position, t.name, x.failure_mode_id""")
                .param("day", gameDayId)
                .param("whole", whole)
                .query((row, n) -> add(scenarios, row))
                .list();
        return List.copyOf(scenarios.values());
    }

    private static boolean add(Map<UUID, SliceScenario> scenarios, ResultSet row) throws SQLException {
        UUID id = Sql.uuid(row, "scenario_id");
        SliceScenario known = scenarios.get(id);
        if (known == null) {
            known = new SliceScenario(
                    id,
                    row.getString("title"),
                    Sql.uuid(row, "dependency_id"),
                    row.getString("dependency_name"),
                    Fault.valueOf(row.getString("fault")),
                    row.getInt("minutes"),
                    row.getString("reason"),
                    new ArrayList<>());
            scenarios.put(id, known);
        }
        ScenarioMode mode = mode(row);
        // The same scenario can run twice on a day.
        boolean again = known.modes().stream().anyMatch(m -> m.failureModeId().equals(mode.failureModeId()));
        return !again && known.modes().add(mode);
    }

    private static ScenarioMode mode(ResultSet row) throws SQLException {
        return new ScenarioMode(
                Sql.uuid(row, "failure_mode_id"),
                Sql.uuid(row, "application_id"),
                row.getString("application_name"),
                Sql.uuid(row, "feature_id"),
                row.getString("feature_name"),
                row.getString("expected"));
    }
}
