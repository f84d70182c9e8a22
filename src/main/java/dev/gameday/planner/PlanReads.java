package dev.gameday.planner;

import dev.gameday.base.Sql;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.failuremode.DependencyFault;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a proposal is made from besides coverage, one statement each, as of the end of the program's day. */
@Component
class PlanReads {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    PlanReads(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record ScenarioRow(UUID id, String title, DependencyFault fault, int minutes) {}

    /** A fix that waits for its retest. */
    record DueRetest(UUID mode, long number, int severity, Instant fixedAt) {}

    /**
     * The latest exercise that everybody may know.
     *
     * @param modes failure modes it exercised
     * @param scenarios titles by id, in the order they ran
     */
    record LastExercise(
            UUID id,
            String title,
            LocalDate date,
            GameDayKind kind,
            int minutes,
            int modes,
            Map<UUID, String> scenarios) {}

    /** An application's part in a scenario. */
    record Part(DependencyFault fault, UUID application) {}

    List<ScenarioRow> scenarios() {
        return jdbc.sql("""
                        select id, title, dependency_id, fault, minutes from scenario
                         where created_at < :horizon order by lower(title), id
                        """)
                .param("horizon", horizon())
                .query((row, n) ->
                        new ScenarioRow(Sql.uuid(row, "id"), row.getString("title"), fault(row), row.getInt("minutes")))
                .list();
    }

    /** By scenario, the lighter ones it builds on. */
    Map<UUID, Set<UUID>> buildsOn() {
        Map<UUID, Set<UUID>> buildsOn = new HashMap<>();
        jdbc.sql("select scenario_id, lighter_id from scenario_builds_on").query(row -> {
            buildsOn.computeIfAbsent(Sql.uuid(row, "scenario_id"), id -> new HashSet<>())
                    .add(Sql.uuid(row, "lighter_id"));
        });
        return buildsOn;
    }

    /**
     * Lighter scenarios that passed when they last ran: in the latest injection with public conclusive verdicts, every
     * standing one is passed.
     */
    Set<UUID> passedLighter() {
        Map<UUID, UUID> latest = new HashMap<>();
        Set<UUID> notPassed = new HashSet<>();
        jdbc.sql("""
                        select i.scenario_id, i.id as injection_id, v.result
                          from verdict v
                          join injection i on i.id = v.injection_id
                          join game_day g on g.id = i.game_day_id
                         where g.revealed_at < :horizon and v.recorded_at < :horizon and v.result <> 'INCONCLUSIVE'
                           and i.scenario_id in (select lighter_id from scenario_builds_on)
                           and not exists (select 1 from verdict c
                                            where c.corrects_id = v.id and c.recorded_at < :horizon)
                         order by v.injected_at desc, i.id
                        """).param("horizon", horizon()).query(row -> {
            UUID scenario = Sql.uuid(row, "scenario_id");
            UUID injection = Sql.uuid(row, "injection_id");
            latest.putIfAbsent(scenario, injection);
            if (injection.equals(latest.get(scenario)) && !"PASSED".equals(row.getString("result"))) {
                notPassed.add(scenario);
            }
        });
        Set<UUID> passed = new HashSet<>(latest.keySet());
        passed.removeAll(notPassed);
        return passed;
    }

    /** What accepted game days already exercise, until their reveal settles it. What was added since is a secret of the script until then. */
    Set<Part> held() {
        return new HashSet<>(jdbc.sql("""
                        select distinct m.dependency_id, m.fault, x.application_id
                          from injection_mode x
                          join failure_mode m on m.id = x.failure_mode_id
                          join injection i on i.id = x.injection_id
                          join game_day g on g.id = i.game_day_id
                         where g.planned_at < :horizon and x.added_later = false
                           and (g.revealed_at is null or g.revealed_at >= :horizon)
                           and (g.cancelled_at is null or g.cancelled_at >= :horizon)
                        """)
                .param("horizon", horizon())
                .query((row, n) -> new Part(fault(row), Sql.uuid(row, "application_id")))
                .list());
    }

    /** Fixes whose retest is due. Those that an unrevealed game day brought up stay that day's secret. */
    List<DueRetest> dueRetests() {
        return jdbc.sql("""
                        select f.failure_mode_id, f.number, f.severity, e.at
                          from finding f
                          join finding_event e on e.finding_id = f.id
                          left join game_day g on g.id = f.game_day_id
                         where f.failure_mode_id is not null and f.created_at < :horizon
                           and (f.game_day_id is null or g.revealed_at < :horizon)
                           and e.status = 'FIXED' and e.at < :horizon
                           and not exists (select 1 from finding_event n
                                            where n.finding_id = f.id and n.at < :horizon
                                              and (n.at > e.at or (n.at = e.at and n.seq > e.seq)))
                         order by f.number
                        """)
                .param("horizon", horizon())
                .query((row, n) -> new DueRetest(
                        Sql.uuid(row, "failure_mode_id"),
                        row.getLong("number"),
                        row.getInt("severity"),
                        Sql.instant(row, "at")))
                .list();
    }

    /** Days from today on that have a game day which is neither over nor called off. */
    Set<LocalDate> takenDays() {
        return new HashSet<>(jdbc.sql("""
                        select starts_at from game_day
                         where created_at < :horizon and starts_at >= :from
                           and (revealed_at is null or revealed_at >= :horizon)
                           and (cancelled_at is null or cancelled_at >= :horizon)
                        """)
                .param("horizon", horizon())
                .param("from", Sql.at(clock.today().atStartOfDay(clock.zone()).toInstant()))
                .query((row, n) -> clock.dayOf(Sql.instant(row, "starts_at")))
                .list());
    }

    Optional<LastExercise> lastExercise() {
        Map<UUID, String> scenarios = new LinkedHashMap<>();
        List<LastExercise> rows = jdbc.sql("""
                        select g.id, g.title, g.starts_at, g.kind, g.minutes, i.scenario_id, s.title as scenario,
                               (select count(distinct x.failure_mode_id)
                                  from injection_mode x join injection o on o.id = x.injection_id
                                 where o.game_day_id = g.id) as modes
                          from game_day g
                          left join injection i on i.game_day_id = g.id
                          left join scenario s on s.id = i.scenario_id
                         where g.id = (select l.id from game_day l where l.revealed_at < :horizon
                                        order by l.starts_at desc, l.id fetch first 1 row only)
                         order by i.position
                        """)
                .param("horizon", horizon())
                .query((row, n) -> {
                    if (row.getString("scenario") != null) {
                        scenarios.put(Sql.uuid(row, "scenario_id"), row.getString("scenario"));
                    }
                    return new LastExercise(
                            Sql.uuid(row, "id"),
                            row.getString("title"),
                            clock.dayOf(Sql.instant(row, "starts_at")),
                            GameDayKind.valueOf(row.getString("kind")),
                            row.getInt("minutes"),
                            row.getInt("modes"),
                            scenarios);
                })
                .list();
        return rows.stream().findFirst();
    }

    boolean gameDayExists(UUID id) {
        return jdbc.sql("select count(*) from game_day where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** One slice is accepted at a time, so that two do not take the same failure modes. */
    void lockProgram() {
        jdbc.sql("select id from program for update").query(UUID.class).list();
    }

    private Object horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }

    private static DependencyFault fault(ResultSet row) throws SQLException {
        return new DependencyFault(Sql.uuid(row, "dependency_id"), Fault.valueOf(row.getString("fault")));
    }
}
