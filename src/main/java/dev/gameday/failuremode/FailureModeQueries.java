package dev.gameday.failuremode;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Sql;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads failure modes as they are known today: what was created, built or agreed later (in the sample's story) is left out. */
@Component
class FailureModeQueries {
    private static final String COLUMNS = """
            select m.id, m.version, f.application_id, a.name as application_name, m.feature_id, f.name as feature_name,
                   f.rank_position, f.need_level, m.dependency_id, d.name as dependency_name, d.kind, m.fault, m.expected,
                   m.measured, m.alerting, m.absence_alert, m.scope, m.created_at,
                   case when m.accepted_at < :horizon then m.accepted_by end as accepted_by,
                   case when m.accepted_at < :horizon then m.accepted_reason end as accepted_reason,
                   case when m.accepted_at < :horizon then m.accepted_until end as accepted_until,
                   m.accepted_at,
                   coalesce(f.archived_at <= :now, false) or coalesce(a.archived_at <= :now, false)
                     or coalesce(d.archived_at <= :now, false) as archived,
                   coalesce(s.steps, 0) as steps, coalesce(s.built, 0) as built
            """;
    private static final String TABLES = """
            from failure_mode m
            join feature f on f.id = m.feature_id
            join application a on a.id = f.application_id
            join dependency d on d.id = m.dependency_id
            left join (select failure_mode_id, count(*) as steps, count(case when built_at <= :now then 1 end) as built
                       from fallback_step where created_at <= :now group by failure_mode_id) s
              on s.failure_mode_id = m.id
            """;

    private final JdbcClient jdbc;
    private final ProgramClock clock;

    FailureModeQueries(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<FailureModeRow> list(FailureModeFilter filter, int offset, int limit) {
        return narrowed(COLUMNS + TABLES + where(filter) + """
                         order by lower(a.name), a.id, f.rank_position, f.id, lower(d.name), d.id, m.fault
                         offset :offset rows fetch next :limit rows only
                        """, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> FailureModeRows.row(row))
                .list();
    }

    FailureModeSummary summary(FailureModeFilter filter) {
        return narrowed("""
                        select count(*) as total, count(case when counted then 1 end) as in_scope,
                               count(case when counted and built > 0 then 1 end) as built,
                               count(case when counted and built = 0 and steps > 0 then 1 end) as planned,
                               count(case when counted and accepted_until >= :today then 1 end) as accepted
                        from (select scope = 'IN_SCOPE' and not archived as counted, steps, built, accepted_until
                              from (""" + COLUMNS + TABLES + where(filter) + ") known) counting", filter)
                .param("today", clock.today())
                .query((row, n) -> new FailureModeSummary(
                        row.getInt("total"),
                        row.getInt("in_scope"),
                        row.getInt("built"),
                        row.getInt("planned"),
                        row.getInt("accepted")))
                .single();
    }

    private static String where(FailureModeFilter filter) {
        return "where m.created_at < :horizon"
                + (filter.applicationId() == null ? "" : " and f.application_id = :application")
                + (filter.featureId() == null ? "" : " and m.feature_id = :feature")
                + (filter.dependencyId() == null ? "" : " and m.dependency_id = :dependency")
                + (filter.scope() == null ? " and m.scope <> 'CANDIDATE'" : " and m.scope = :scope")
                + among(filter.among());
    }

    private static String among(@Nullable Set<UUID> modes) {
        if (modes == null) {
            return "";
        }
        return modes.isEmpty() ? " and 1 = 0" : " and m.id in (:among)";
    }

    private JdbcClient.StatementSpec narrowed(String sql, FailureModeFilter filter) {
        return dated(sql)
                .param("application", filter.applicationId())
                .param("feature", filter.featureId())
                .param("dependency", filter.dependencyId())
                .param("among", filter.among())
                .param("scope", filter.scope() == null ? null : filter.scope().name());
    }

    Optional<FailureModeDetail> detail(UUID id) {
        List<FallbackStepDetail> steps = steps(id);
        LocalDate today = clock.today();
        return dated(COLUMNS + """
                        , exists (select 1 from reliance r where r.feature_id = m.feature_id
                                  and r.dependency_id = m.dependency_id and r.hard) as hard,
                          (select c.material_at from coverage_fact c where c.failure_mode_id = m.id
                            and c.effective_from <= :now and (c.effective_to is null or c.effective_to > :now))
                            as material_at
                        """ + TABLES + "where m.id = :id and m.created_at < :horizon")
                .param("id", id)
                .query((row, n) -> FailureModeRows.detail(row, steps, today))
                .optional();
    }

    private List<FallbackStepDetail> steps(UUID id) {
        Instant now = clock.now();
        return jdbc.sql("""
                        select s.kind, s.detail, s.dependency_id, d.name as dependency_name, s.built_at
                        from fallback_step s left join dependency d on d.id = s.dependency_id
                        where s.failure_mode_id = :id and s.created_at <= :now
                        order by s.position
                        """)
                .param("id", id)
                .param("now", Sql.at(now))
                .query((row, n) -> {
                    Instant builtAt = Sql.instantOrNull(row, "built_at");
                    boolean built = builtAt != null && !builtAt.isAfter(now);
                    return new FallbackStepDetail(
                            FallbackKind.valueOf(row.getString("kind")),
                            row.getString("detail"),
                            Sql.uuidOrNull(row, "dependency_id"),
                            row.getString("dependency_name"),
                            built,
                            built ? builtAt : null);
                })
                .list();
    }

    List<FactPeriod> history(UUID id) {
        return dated("""
                        select c.effective_from, c.effective_to, c.team_id, t.name as team_name, c.need_level, c.fallback,
                               c.counted, c.accepted_until, c.material_at
                        from coverage_fact c left join team t on t.id = c.team_id
                        where c.failure_mode_id = :id and c.effective_from < :horizon
                        order by c.effective_from desc
                        """)
                .param("id", id)
                .query((row, n) -> new FactPeriod(
                        Sql.instant(row, "effective_from"),
                        Sql.instantOrNull(row, "effective_to"),
                        Sql.uuidOrNull(row, "team_id"),
                        row.getString("team_name"),
                        NeedLevel.valueOf(row.getString("need_level")),
                        FallbackState.valueOf(row.getString("fallback")),
                        row.getBoolean("counted"),
                        Sql.dateOrNull(row, "accepted_until"),
                        Sql.instantOrNull(row, "material_at")))
                .list();
    }

    /** The scope of every mode of the application's features. */
    Map<NewFailureMode, Scope> scopes(UUID applicationId) {
        Map<NewFailureMode, Scope> scopes = new HashMap<>();
        dated("""
                        select m.feature_id, m.dependency_id, m.fault, m.scope
                        from failure_mode m join feature f on f.id = m.feature_id
                        where f.application_id = :application and m.created_at < :horizon
                        """).param("application", applicationId).query(row -> {
            NewFailureMode mode = new NewFailureMode(
                    Sql.uuid(row, "feature_id"), Sql.uuid(row, "dependency_id"), Fault.valueOf(row.getString("fault")));
            scopes.put(mode, Scope.valueOf(row.getString("scope")));
        });
        return scopes;
    }

    /** @throws InvalidException unless each exists and is not archived; those that the old chain relies on may be */
    void requireDependencies(Collection<@Nullable UUID> wanted, FallbackChain old) {
        Set<UUID> ids = wanted.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        old.steps().forEach(step -> ids.remove(step.dependencyId()));
        if (ids.isEmpty()) {
            return;
        }
        Set<UUID> missing = new HashSet<>(ids);
        dated("select id from dependency where id in (:ids) and created_at < :horizon"
                        + " and (archived_at is null or archived_at > :now)")
                .param("ids", ids)
                .query(UUID.class)
                .list()
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new InvalidException(
                    "dependencyId",
                    "No dependency with id " + missing.iterator().next() + ".");
        }
    }

    private JdbcClient.StatementSpec dated(String sql) {
        return jdbc.sql(sql).param("now", Sql.at(clock.now())).param("horizon", Sql.at(clock.endOf(clock.today())));
    }
}
