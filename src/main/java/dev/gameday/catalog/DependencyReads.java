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

/** Reads dependencies, one statement per question. */
@Component
class DependencyReads {
    private static final String RELYING = """
            reliance r join feature f on f.id = r.feature_id join application a on a.id = f.application_id
                where r.dependency_id = d.id and r.ended_at is null and r.created_at < :horizon
                and f.archived_at is null and a.archived_at is null""";

    private final JdbcClient sql;
    private final ProgramClock clock;

    DependencyReads(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<DependencyRow> rows(DependencyFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return sql.sql("""
                        select d.id, d.version, d.name, d.kind, d.reliability, d.assessed_on, d.discovered, d.archived_at,
                               (select count(*) from %1$s and r.hard) as hard,
                               (select count(*) from %1$s and not r.hard) as soft,
                               (select count(*) from application x where x.archived_at is null
                                   and (exists (select 1 from application_dependency ad where ad.application_id = x.id
                                            and ad.dependency_id = d.id and ad.created_at < :horizon)
                                       or exists (select 1 from %1$s and a.id = x.id))) as applications
                        from dependency d
                        """.formatted(RELYING) + where
                        + " order by lower(d.name), d.id offset :offset rows fetch next :limit rows only")
                .params(parameters)
                .query(DependencyReads::row)
                .list();
    }

    int count(DependencyFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        return sql.sql("select count(*) from dependency d " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String where(DependencyFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("where d.created_at < :horizon and d.archived_at is ")
                .append(filter.archived() ? "not null" : "null");
        parameters.put("horizon", horizon());
        if (!filter.text().isBlank()) {
            where.append(" and lower(d.name) like :text escape '!'");
            parameters.put("text", Sql.containing(filter.text()));
        }
        if (filter.kind() != null) {
            where.append(" and d.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.reliability() != null) {
            where.append(" and d.reliability = :reliability");
            parameters.put("reliability", filter.reliability().name());
        }
        return where.toString();
    }

    List<Named> names() {
        return sql.sql("""
                        select id, name from dependency
                        where archived_at is null and created_at < :horizon order by lower(name), id""")
                .param("horizon", horizon())
                .query((row, i) -> new Named(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }

    Optional<DependencyDetail> detail(UUID id) {
        return sql.sql("""
                        select d.*, a.name as application_name
                        from dependency d left join application a on a.id = d.application_id
                        where d.id = :id and d.created_at < :horizon""")
                .param("id", id)
                .param("horizon", horizon())
                .query(DependencyReads::detail)
                .optional();
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }

    private static DependencyRow row(ResultSet row, int index) throws SQLException {
        return new DependencyRow(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                row.getString("name"),
                DependencyKind.valueOf(row.getString("kind")),
                Reliability.valueOf(row.getString("reliability")),
                Sql.dateOrNull(row, "assessed_on"),
                row.getBoolean("discovered"),
                row.getInt("hard"),
                row.getInt("soft"),
                row.getInt("applications"),
                Sql.instantOrNull(row, "archived_at") != null);
    }

    private static DependencyDetail detail(ResultSet row, int index) throws SQLException {
        return new DependencyDetail(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                row.getString("name"),
                row.getString("description"),
                DependencyKind.valueOf(row.getString("kind")),
                Sql.uuidOrNull(row, "application_id"),
                row.getString("application_name"),
                Reliability.valueOf(row.getString("reliability")),
                row.getString("evidence"),
                Sql.dateOrNull(row, "assessed_on"),
                row.getBoolean("discovered"),
                row.getString("alert_matchers"),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "archived_at"),
                Sql.instantOrNull(row, "materially_changed_at"));
    }
}
