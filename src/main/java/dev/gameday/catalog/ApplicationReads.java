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

/** Reads applications, one statement per question. */
@Component
class ApplicationReads {
    private final JdbcClient sql;
    private final ProgramClock clock;

    ApplicationReads(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ApplicationRow> rows(ApplicationFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return sql.sql("""
                        select a.id, a.version, a.name, a.team_id, t.name as team_name, a.tier, a.minimum_viable_mode,
                               a.archived_at,
                               (select count(*) from feature f where f.application_id = a.id and f.need_level = 'CORE'
                                   and f.archived_at is null and f.created_at < :horizon) as core,
                               (select count(*) from feature f where f.application_id = a.id and f.need_level = 'IMPORTANT'
                                   and f.archived_at is null and f.created_at < :horizon) as important,
                               (select count(*) from feature f where f.application_id = a.id and f.need_level = 'SHEDDABLE'
                                   and f.archived_at is null and f.created_at < :horizon) as sheddable,
                               (select count(*) from dependency d where d.archived_at is null and d.created_at < :horizon
                                   and (exists (select 1 from application_dependency ad
                                            where ad.dependency_id = d.id and ad.application_id = a.id
                                            and ad.created_at < :horizon)
                                       or exists (select 1 from reliance r join feature f on f.id = r.feature_id
                                            where r.dependency_id = d.id and f.application_id = a.id
                                            and f.archived_at is null and r.ended_at is null
                                            and r.created_at < :horizon))) as dependencies
                        from application a left join team t on t.id = a.team_id
                        """ + where + " order by lower(a.name), a.id offset :offset rows fetch next :limit rows only")
                .params(parameters)
                .query(ApplicationReads::row)
                .list();
    }

    int count(ApplicationFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        return sql.sql("select count(*) from application a " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String where(ApplicationFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("where a.created_at < :horizon and a.archived_at is ")
                .append(filter.archived() ? "not null" : "null");
        parameters.put("horizon", horizon());
        if (!filter.text().isBlank()) {
            where.append(" and lower(a.name) like :text escape '!'");
            parameters.put("text", Sql.containing(filter.text()));
        }
        if (filter.teamId() != null) {
            where.append(" and a.team_id = :team");
            parameters.put("team", filter.teamId());
        }
        return where.toString();
    }

    List<Named> names() {
        return sql.sql("""
                        select id, name from application
                        where archived_at is null and created_at < :horizon order by lower(name), id""")
                .param("horizon", horizon())
                .query((row, i) -> new Named(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }

    Optional<ApplicationDetail> detail(UUID id) {
        return sql.sql("""
                        select a.*, t.name as team_name from application a left join team t on t.id = a.team_id
                        where a.id = :id and a.created_at < :horizon""")
                .param("id", id)
                .param("horizon", horizon())
                .query(ApplicationReads::detail)
                .optional();
    }

    boolean teamExists(UUID id) {
        return sql.sql("select count(*) from team where id = :id and archived_at is null")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }

    private static ApplicationRow row(ResultSet row, int index) throws SQLException {
        return new ApplicationRow(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                row.getString("name"),
                Sql.uuidOrNull(row, "team_id"),
                row.getString("team_name"),
                row.getObject("tier", Integer.class),
                MinimumViableMode.valueOf(row.getString("minimum_viable_mode")),
                row.getInt("core"),
                row.getInt("important"),
                row.getInt("sheddable"),
                row.getInt("dependencies"),
                Sql.instantOrNull(row, "archived_at") != null);
    }

    private static ApplicationDetail detail(ResultSet row, int index) throws SQLException {
        return new ApplicationDetail(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                row.getString("name"),
                row.getString("description"),
                Sql.uuidOrNull(row, "team_id"),
                row.getString("team_name"),
                row.getObject("tier", Integer.class),
                MinimumViableMode.valueOf(row.getString("minimum_viable_mode")),
                row.getString("minimum_viable_note"),
                row.getString("room"),
                row.getString("link"),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "archived_at"),
                Sql.instantOrNull(row, "materially_changed_at"));
    }
}
