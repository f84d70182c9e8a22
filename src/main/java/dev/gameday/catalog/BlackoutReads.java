package dev.gameday.catalog;

import dev.gameday.base.Sql;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads blackout windows that nobody has removed, one statement per question. */
@Component
class BlackoutReads {
    private static final String FROM =
            "blackout b join application a on a.id = b.application_id where b.removed_at is null";
    private static final String ROWS = "select b.*, a.name from " + FROM;

    private final JdbcClient sql;

    BlackoutReads(JdbcClient sql) {
        this.sql = sql;
    }

    List<BlackoutRow> on(LocalDate day) {
        return rows(
                ROWS + " and a.archived_at is null and :day between b.first_day and b.last_day"
                        + " order by lower(a.name), a.id, b.first_day, b.id",
                Map.of("day", day));
    }

    List<BlackoutRow> rows(BlackoutFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("offset", offset, "limit", limit));
        return rows(
                ROWS + where(filter, parameters) + " order by b.first_day, lower(a.name), a.id, b.last_day, b.id"
                        + " offset :offset rows fetch next :limit rows only",
                parameters);
    }

    int count(BlackoutFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return sql.sql("select count(*) from " + FROM + where(filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    Optional<BlackoutRow> row(UUID id) {
        return rows(ROWS + " and b.id = :id", Map.of("id", id)).stream().findFirst();
    }

    private static String where(BlackoutFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (filter.applicationId() == null) {
            where.append(" and a.archived_at is null");
        } else {
            where.append(" and a.id = :application");
            parameters.put("application", filter.applicationId());
        }
        if (filter.from() != null) {
            where.append(" and b.last_day >= :from");
            parameters.put("from", filter.from());
        }
        if (!filter.text().isBlank()) {
            where.append(" and (lower(a.name) like :text escape '!' or lower(b.reason) like :text escape '!')");
            parameters.put("text", Sql.containing(filter.text()));
        }
        return where.toString();
    }

    private List<BlackoutRow> rows(String statement, Map<String, Object> parameters) {
        return sql.sql(statement)
                .params(parameters)
                .query((row, i) -> new BlackoutRow(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "application_id"),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("reason"),
                        row.getLong("version")))
                .list();
    }
}
