package dev.gameday.coverage;

import dev.gameday.base.Sql;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What coverage is derived from, by one statement each: only what can bear on the days asked for. */
@Component
class CoverageReads {
    private static final Only EVERY = new Only("", "", Set.of());

    private final JdbcClient jdbc;

    CoverageReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Conditions on facts and on verdicts, and what {@code :id} stands for in them. */
    private record Only(String ofFacts, String ofVerdicts, Set<UUID> ids) {
        /** @param mode what a failure mode is asked for, of {@code failure_mode m join feature f} */
        static Only of(String fact, String mode, Set<UUID> ids) {
            return new Only(
                    " and " + fact + " in (:id)",
                    " and failure_mode_id in (select m.id from failure_mode m join feature f on f.id = m.feature_id where "
                            + mode + " in (:id))",
                    ids);
        }
    }

    /** Names of a failure mode, and the assessment of its dependency, as they are today. */
    record ModeName(String application, String feature, String dependency, Fault fault, Reliability reliability) {}

    /** An application or team; {@code existed} says whether it did, unarchived, at the end of the day. */
    record Named(UUID id, String name, boolean existed) {}

    /** Three statements, however many days. */
    CoverageHistory history(Instant firstEnd, Instant lastEnd) {
        return new CoverageHistory(facts(firstEnd, lastEnd, EVERY), evidence(lastEnd, EVERY), validities());
    }

    /** The same for one failure mode. */
    CoverageHistory history(Instant end, UUID mode) {
        return history(end, Only.of("failure_mode_id", "m.id", Set.of(mode)));
    }

    /** The same for the failure modes of one application. */
    CoverageHistory historyOfApplication(Instant end, UUID application) {
        return history(end, ofApplication(application));
    }

    /** The same for the failure modes from some dependencies. */
    CoverageHistory historyOfDependencies(Instant end, Set<UUID> dependencies) {
        return dependencies.isEmpty()
                ? new CoverageHistory(List.of(), List.of(), List.of())
                : history(end, Only.of("dependency_id", "m.dependency_id", dependencies));
    }

    private CoverageHistory history(Instant end, Only only) {
        return new CoverageHistory(facts(end, end, only), evidence(end, only), validities());
    }

    /** What bears on days that end between the two. */
    List<ModeFact> facts(Instant firstEnd, Instant lastEnd) {
        return facts(firstEnd, lastEnd, EVERY);
    }

    List<ModeFact> factsOfApplication(Instant firstEnd, Instant lastEnd, UUID application) {
        return facts(firstEnd, lastEnd, ofApplication(application));
    }

    private static Only ofApplication(UUID application) {
        return Only.of("application_id", "f.application_id", Set.of(application));
    }

    /** How many facts bear on days that end by then, in a way that no change to them leaves as it was. */
    TrendMemory.FactCount factCount(Instant boundary) {
        return jdbc.sql("""
                        select count(*) as begun, count(case when effective_to < :boundary then 1 end) as ended,
                               coalesce(sum(revision), 0) as revisions
                          from coverage_fact where effective_from < :boundary
                        """)
                .param("boundary", Sql.at(boundary))
                .query((row, n) ->
                        new TrendMemory.FactCount(row.getLong("begun"), row.getLong("ended"), row.getLong("revisions")))
                .single();
    }

    /** {@code coalesce} keeps H2 from an index that would lead it to nearly all rows, one by one: reading the table is faster. */
    private List<ModeFact> facts(Instant firstEnd, Instant lastEnd, Only only) {
        return jdbc.sql("""
                        select failure_mode_id, effective_from, effective_to, application_id, feature_id, dependency_id,
                               team_id, need_level, fallback, counted, accepted_until, material_at
                          from coverage_fact
                         where coalesce(effective_from, :last) < :last
                           and (effective_to is null or effective_to >= :first)
                        """ + only.ofFacts())
                .param("first", Sql.at(firstEnd))
                .param("last", Sql.at(lastEnd))
                .param("id", only.ids())
                .query((row, n) -> fact(row))
                .list();
    }

    private static ModeFact fact(ResultSet row) throws SQLException {
        return new ModeFact(
                Sql.uuid(row, "failure_mode_id"),
                Sql.instant(row, "effective_from"),
                Sql.instantOrNull(row, "effective_to"),
                Sql.uuid(row, "application_id"),
                Sql.uuid(row, "feature_id"),
                Sql.uuid(row, "dependency_id"),
                Sql.uuidOrNull(row, "team_id"),
                NeedLevel.valueOf(row.getString("need_level")),
                FallbackState.valueOf(row.getString("fallback")),
                row.getBoolean("counted"),
                Sql.dateOrNull(row, "accepted_until"),
                Sql.instantOrNull(row, "material_at"));
    }

    private List<Evidence> evidence(Instant lastEnd, Only only) {
        return jdbc.sql("""
                        select v.id, v.failure_mode_id, v.result, v.corrects_id, v.injected_at, v.recorded_at, g.revealed_at
                          from verdict v
                          join injection i on i.id = v.injection_id
                          join game_day g on g.id = i.game_day_id
                         where v.recorded_at < :last and g.revealed_at < :last
                        """ + only.ofVerdicts())
                .param("last", Sql.at(lastEnd))
                .param("id", only.ids())
                .query((row, n) -> evidence(row))
                .list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        Instant recordedAt = Sql.instant(row, "recorded_at");
        Instant revealedAt = Sql.instant(row, "revealed_at");
        return new Evidence(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "failure_mode_id"),
                VerdictResult.valueOf(row.getString("result")),
                Sql.uuidOrNull(row, "corrects_id"),
                Sql.instant(row, "injected_at"),
                recordedAt,
                recordedAt.isAfter(revealedAt) ? recordedAt : revealedAt);
    }

    List<Validity> validities() {
        return jdbc.sql("select weeks, effective_from from program_validity order by effective_from, recorded_at")
                .query((row, n) -> new Validity(row.getInt("weeks"), Sql.instant(row, "effective_from")))
                .list();
    }

    String programName() {
        return jdbc.sql("select name from program")
                .query(String.class)
                .optional()
                .orElse("");
    }

    List<Named> applications(Instant end) {
        return named("application", end);
    }

    List<Named> teams(Instant end) {
        return named("team", end);
    }

    private List<Named> named(String table, Instant end) {
        return jdbc.sql("select id, name, created_at, archived_at from " + table + " order by lower(name), id")
                .query((row, n) -> {
                    Instant archivedAt = Sql.instantOrNull(row, "archived_at");
                    boolean existed = Sql.instant(row, "created_at").isBefore(end)
                            && (archivedAt == null || !archivedAt.isBefore(end));
                    return new Named(Sql.uuid(row, "id"), row.getString("name"), existed);
                })
                .list();
    }

    /** @param application of which, or null: all */
    Map<UUID, ModeName> modeNames(@Nullable UUID application) {
        Map<UUID, ModeName> names = new HashMap<>();
        jdbc.sql("""
                        select m.id, a.name as application, f.name as feature, d.name as dependency, m.fault, d.reliability
                          from failure_mode m
                          join feature f on f.id = m.feature_id
                          join application a on a.id = f.application_id
                          join dependency d on d.id = m.dependency_id
                        """ + (application == null ? "" : " where a.id = :application"))
                .param("application", application)
                .query(row -> {
                    names.put(
                            Sql.uuid(row, "id"),
                            new ModeName(
                                    row.getString("application"),
                                    row.getString("feature"),
                                    row.getString("dependency"),
                                    Fault.valueOf(row.getString("fault")),
                                    Reliability.valueOf(row.getString("reliability"))));
                });
        return names;
    }

    Map<UUID, Reliability> reliabilities() {
        Map<UUID, Reliability> reliabilities = new HashMap<>();
        jdbc.sql("select id, reliability from dependency").query(row -> {
            reliabilities.put(Sql.uuid(row, "id"), Reliability.valueOf(row.getString("reliability")));
        });
        return reliabilities;
    }
}
