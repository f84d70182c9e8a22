package dev.gameday.exercise;

import dev.gameday.base.NotFoundException;
import dev.gameday.base.Sql;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.ScenarioDetail.Link;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the scenario catalogue. It is public, so nothing here may say on which game day a scenario is used. */
@Component
class ScenarioQueries {
    private final JdbcClient jdbc;
    private final ProgramClock clock;
    private final SliceQueries slices;

    ScenarioQueries(JdbcClient jdbc, ProgramClock clock, SliceQueries slices) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.slices = slices;
    }

    /** Failure modes are counted for the rows of the page alone. */
    List<ScenarioRow> list(String text, int offset, int limit) {
        return jdbc.sql("""
                        select s.*,
                               (select count(*)
                                  from failure_mode m
                                  join coverage_fact f on f.failure_mode_id = m.id
                                 where m.dependency_id = s.dependency_id and m.fault = s.fault
                                   and f.effective_from < :horizon
                                   and (f.effective_to is null or f.effective_to >= :horizon)
                                   and f.counted = true
                                   and (f.accepted_until is null or f.accepted_until < :today)) as modes
                          from (select s.id, s.version, s.title, s.dependency_id, d.name as dependency_name, s.fault, s.minutes,
                                       s.written
                                  from scenario s
                                  join dependency d on d.id = s.dependency_id
                                 where s.created_at < :horizon
                                   and (lower(s.title) like :text escape '!' or lower(d.name) like :text escape '!')
                                 order by s.title, s.id
                                offset :offset rows fetch next :limit rows only) s
                         order by s.title, s.id""")
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("today", clock.today())
                .param("text", Sql.containing(text))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> new ScenarioRow(
                        Sql.uuid(row, "id"),
                        row.getLong("version"),
                        row.getString("title"),
                        Sql.uuid(row, "dependency_id"),
                        row.getString("dependency_name"),
                        Fault.valueOf(row.getString("fault")),
                        row.getInt("minutes"),
                        row.getInt("modes"),
                        row.getBoolean("written")))
                .list();
    }

    int count(String text) {
        return jdbc.sql("""
                        select count(*)
                          from scenario s
                          join dependency d on d.id = s.dependency_id
                         where s.created_at < :horizon
                           and (lower(s.title) like :text escape '!' or lower(d.name) like :text escape '!')""")
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("text", Sql.containing(text))
                .query(Integer.class)
                .single();
    }

    ScenarioDetail detail(UUID id) {
        List<Link> buildsOn = jdbc.sql("""
                        select s.id, s.title
                          from scenario_builds_on b
                          join scenario s on s.id = b.lighter_id
                         where b.scenario_id = :id
                         order by s.title, s.id""")
                .param("id", id)
                .query((row, n) -> new Link(Sql.uuid(row, "id"), row.getString("title")))
                .list();
        List<ScenarioMode> modes = slices.inScope(Set.of(id)).getOrDefault(id, List.of());
        return jdbc.sql("""
                        select s.*, d.name as dependency_name, d.alert_matchers as dependency_matchers
                          from scenario s
                          join dependency d on d.id = s.dependency_id
                         where s.id = :id and s.created_at < :horizon""")
                .param("id", id)
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> detail(row, buildsOn, modes))
                .optional()
                .orElseThrow(() -> new NotFoundException("scenario", id));
    }

    /** Which lighter scenarios each scenario builds on. */
    Map<UUID, Set<UUID>> buildsOn() {
        Map<UUID, Set<UUID>> edges = new TreeMap<>();
        jdbc.sql("select scenario_id, lighter_id from scenario_builds_on")
                .query((row, n) -> edges.computeIfAbsent(Sql.uuid(row, "scenario_id"), id -> new HashSet<>())
                        .add(Sql.uuid(row, "lighter_id")))
                .list();
        return edges;
    }

    Map<UUID, DependencyName> dependencies(Set<UUID> ids) {
        Map<UUID, DependencyName> names = new TreeMap<>();
        jdbc.sql("select id, name, kind from dependency where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> names.put(
                        Sql.uuid(row, "id"),
                        new DependencyName(row.getString("name"), DependencyKind.valueOf(row.getString("kind")))))
                .list();
        return names;
    }

    /** What a derived scenario says of its dependency. */
    record DependencyName(String name, DependencyKind kind) {}

    private static ScenarioDetail detail(ResultSet row, List<Link> buildsOn, List<ScenarioMode> modes)
            throws SQLException {
        return new ScenarioDetail(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                row.getString("title"),
                Sql.uuid(row, "dependency_id"),
                row.getString("dependency_name"),
                Fault.valueOf(row.getString("fault")),
                row.getString("hypothesis"),
                row.getString("method"),
                row.getString("abort_conditions"),
                row.getString("blast_radius"),
                row.getString("rollback_plan"),
                row.getInt("minutes"),
                row.getString("alert_matchers"),
                row.getString("dependency_matchers"),
                row.getBoolean("written"),
                buildsOn,
                modes);
    }
}
