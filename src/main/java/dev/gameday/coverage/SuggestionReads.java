package dev.gameday.coverage;

import dev.gameday.base.Sql;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applications other than one rely on and put in scope, one statement each. */
@Component
class SuggestionReads {
    private static final String UNARCHIVED = """
             and f.archived_at is null and a.archived_at is null and d.archived_at is null
            """;

    private final JdbcClient jdbc;
    private final ProgramClock clock;

    SuggestionReads(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Suggestions.Relying> relying(UUID butNot, Set<DependencyKind> kinds) {
        return dated("""
                        select distinct f.application_id, r.dependency_id, d.kind
                        from reliance r join feature f on f.id = r.feature_id
                             join application a on a.id = f.application_id join dependency d on d.id = r.dependency_id
                        where f.application_id <> :application and d.kind in (:kinds) and r.ended_at is null
                              and r.created_at < :horizon
                        """ + UNARCHIVED, butNot, kinds)
                .query((row, n) -> new Suggestions.Relying(
                        Sql.uuid(row, "application_id"),
                        Sql.uuid(row, "dependency_id"),
                        DependencyKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** @param states by failure mode, where it is known */
    List<Suggestions.Chosen> chosen(UUID butNot, Set<DependencyKind> kinds, Map<UUID, CoverageState> states) {
        return dated("""
                        select m.id, f.application_id, m.dependency_id, d.kind, m.fault, s.kind as fallback
                        from failure_mode m join feature f on f.id = m.feature_id
                             join application a on a.id = f.application_id join dependency d on d.id = m.dependency_id
                             left join fallback_step s on s.failure_mode_id = m.id and s.created_at < :horizon
                        where f.application_id <> :application and d.kind in (:kinds) and m.scope = 'IN_SCOPE'
                              and m.created_at < :horizon
                        """ + UNARCHIVED, butNot, kinds)
                .query((row, n) -> {
                    String fallback = row.getString("fallback");
                    return new Suggestions.Chosen(
                            Sql.uuid(row, "application_id"),
                            Sql.uuid(row, "dependency_id"),
                            DependencyKind.valueOf(row.getString("kind")),
                            Fault.valueOf(row.getString("fault")),
                            fallback == null ? null : FallbackKind.valueOf(fallback),
                            states.get(Sql.uuid(row, "id")));
                })
                .list();
    }

    private JdbcClient.StatementSpec dated(String sql, UUID application, Set<DependencyKind> kinds) {
        return jdbc.sql(sql)
                .param("application", application)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("horizon", Sql.at(clock.endOf(clock.today())));
    }
}
