package dev.gameday.catalog;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reliances, and keeps the plain pairs of applications and dependencies. */
@Component
class RelianceReads {
    private static final String SELECT = """
            select r.id, r.version, a.id as application_id, a.name as application_name, f.id as feature_id,
                   f.name as feature_name, f.rank_position, f.need_level, d.id as dependency_id,
                   d.name as dependency_name, d.kind, d.reliability, r.hard, r.discovered
            from reliance r join feature f on f.id = r.feature_id join application a on a.id = f.application_id
                 join dependency d on d.id = r.dependency_id
            where r.ended_at is null and r.created_at < :horizon""";

    private final JdbcClient sql;
    private final ProgramClock clock;

    RelianceReads(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<RelianceRow> rows(RelianceFilter filter) {
        StringBuilder where = new StringBuilder(" and f.archived_at is null and d.archived_at is null");
        Map<String, Object> parameters = new HashMap<>(Map.of("horizon", horizon()));
        if (filter.applicationId() != null) {
            where.append(" and a.id = :application");
            parameters.put("application", filter.applicationId());
        } else {
            where.append(" and a.archived_at is null");
        }
        if (filter.featureId() != null) {
            where.append(" and f.id = :feature");
            parameters.put("feature", filter.featureId());
        }
        if (filter.dependencyId() != null) {
            where.append(" and d.id = :dependency");
            parameters.put("dependency", filter.dependencyId());
        }
        return sql.sql(SELECT + where + " order by lower(a.name), a.id, f.rank_position, lower(d.name), r.id")
                .params(parameters)
                .query(RelianceReads::row)
                .list();
    }

    /**
     * Two statements, however much there is.
     *
     * @param all otherwise only what applications that are themselves dependencies rely on
     */
    RelianceGraph graph(boolean all) {
        Map<UUID, UUID> applicationOf = new HashMap<>();
        sql.sql("""
                        select d.id, d.application_id from dependency d join application a on a.id = d.application_id
                        where d.archived_at is null and d.created_at < :horizon and a.archived_at is null""").param("horizon", horizon()).query(row -> {
            applicationOf.put(Sql.uuid(row, "id"), Sql.uuid(row, "application_id"));
        });
        List<RelianceGraph.Edge> edges = sql.sql("""
                        select f.application_id, r.feature_id, r.dependency_id, r.hard
                        from reliance r join feature f on f.id = r.feature_id
                             join application a on a.id = f.application_id join dependency d on d.id = r.dependency_id
                        where r.ended_at is null and r.created_at < :horizon and f.archived_at is null
                              and a.archived_at is null and d.archived_at is null
                        """
                        + (all
                                ? ""
                                : " and f.application_id in (select x.application_id from dependency x"
                                        + " where x.application_id is not null)")
                        + " order by f.application_id, f.rank_position, r.id")
                .param("horizon", horizon())
                .query((row, i) -> new RelianceGraph.Edge(
                        Sql.uuid(row, "application_id"),
                        Sql.uuid(row, "feature_id"),
                        Sql.uuid(row, "dependency_id"),
                        row.getBoolean("hard")))
                .list();
        return new RelianceGraph(edges, applicationOf);
    }

    Optional<RelianceRow> row(UUID id) {
        return sql.sql(SELECT + " and r.id = :id")
                .param("horizon", horizon())
                .param("id", id)
                .query(RelianceReads::row)
                .optional();
    }

    List<ApplicationDependencyRow> ofApplication(UUID applicationId) {
        return sql.sql("""
                        select d.id, d.name, d.kind, d.reliability,
                               (select count(*) from reliance r join feature f on f.id = r.feature_id
                                   where r.dependency_id = d.id and f.application_id = ad.application_id
                                   and r.ended_at is null and f.archived_at is null
                                   and r.created_at < :horizon) as features
                        from application_dependency ad join dependency d on d.id = ad.dependency_id
                        where ad.application_id = :application and ad.created_at < :horizon
                            and d.archived_at is null
                        order by lower(d.name), d.id""")
                .param("application", applicationId)
                .param("horizon", horizon())
                .query((row, i) -> new ApplicationDependencyRow(
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        DependencyKind.valueOf(row.getString("kind")),
                        Reliability.valueOf(row.getString("reliability")),
                        row.getInt("features")))
                .list();
    }

    List<Named> applicationsOn(UUID dependencyId) {
        return sql.sql("""
                        select a.id, a.name from application_dependency ad join application a on a.id = ad.application_id
                        where ad.dependency_id = :dependency and ad.created_at < :horizon and a.archived_at is null
                        order by lower(a.name), a.id""")
                .param("dependency", dependencyId)
                .param("horizon", horizon())
                .query((row, i) -> new Named(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }

    /** Holds the application's row, so that the same pair is not added twice at once. @return false when there is none */
    boolean lockApplication(UUID id) {
        return sql.sql("select id from application where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void addToApplication(UUID applicationId, UUID dependencyId) {
        sql.sql("""
                        insert into application_dependency (application_id, dependency_id, created_at)
                        select a.id, d.id, cast(:now as timestamp with time zone) from application a, dependency d
                        where a.id = :application and d.id = :dependency and not exists (
                            select 1 from application_dependency x
                            where x.application_id = a.id and x.dependency_id = d.id)""")
                .param("now", Sql.at(clock.now()))
                .param("application", applicationId)
                .param("dependency", dependencyId)
                .update();
    }

    void removeFromApplication(UUID applicationId, UUID dependencyId) {
        sql.sql(
                        "delete from application_dependency where application_id = :application and dependency_id = :dependency")
                .param("application", applicationId)
                .param("dependency", dependencyId)
                .update();
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }

    private static RelianceRow row(ResultSet row, int index) throws SQLException {
        return new RelianceRow(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                Sql.uuid(row, "application_id"),
                row.getString("application_name"),
                Sql.uuid(row, "feature_id"),
                row.getString("feature_name"),
                row.getInt("rank_position"),
                NeedLevel.valueOf(row.getString("need_level")),
                Sql.uuid(row, "dependency_id"),
                row.getString("dependency_name"),
                DependencyKind.valueOf(row.getString("kind")),
                Reliability.valueOf(row.getString("reliability")),
                row.getBoolean("hard"),
                row.getBoolean("discovered"));
    }
}
