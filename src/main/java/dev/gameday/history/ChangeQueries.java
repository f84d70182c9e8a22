package dev.gameday.history;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Sql;
import dev.gameday.base.history.KeptBack;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads changes and acts, newest first, as far as the reader may see them. */
@Component
class ChangeQueries {
    private static final String CHANGES = """
            select c.recorded_at, c.id as seq, c.actor_id, c.actor_name, c.action, c.subject_type, c.subject_id,
                   '' as detail, c.changes
              from change_entry c
             where c.recorded_at < :horizon and c.subject_type not in (:unreadable)
            """;
    private static final String ACTS = """
            select c.recorded_at, 0 as seq, c.actor_id, c.actor_name, 'ACT' as action, '' as subject_type,
                   c.subject_id, c.action || ': ' || c.detail as detail, '[]' as changes
              from audit_entry c
             where c.recorded_at < :horizon
            """;
    private static final String NEWEST =
            " order by recorded_at desc, seq desc offset :offset rows fetch next :limit rows only";

    private final JdbcClient db;
    private final KeptBack keptBack;
    private final RecordedTypes types;
    private final ProgramClock clock;
    private final CurrentUser user;

    ChangeQueries(JdbcClient db, KeptBack keptBack, RecordedTypes types, ProgramClock clock, CurrentUser user) {
        this.db = db;
        this.keptBack = keptBack;
        this.types = types;
        this.clock = clock;
        this.user = user;
    }

    /** The changes of a thing and of its parts. */
    List<ChangeRow> of(UUID subject, int offset, int limit) {
        String changes = changes();
        String sql = "select * from (" + changes + " and c.subject_id = :subject union all " + changes
                + " and c.part_of = :subject union all " + changes + " and c.also_part_of = :subject) x"
                + NEWEST;
        return rows(sql, parameters(Map.of("subject", subject)), offset, limit);
    }

    /** All changes and acts; each side gives no more than could be shown. */
    List<ChangeRow> all(ChangeFilter filter, int offset, int limit) {
        Map<String, Object> parameters = parameters(Map.of("reach", offset + limit));
        StringBuilder where = new StringBuilder();
        if (filter.person() != null) {
            where.append(" and c.actor_id = :person");
            parameters.put("person", filter.person());
        }
        day(where, parameters, "from", " and c.recorded_at >= :from", filter.from());
        LocalDate after = filter.to() == null ? null : filter.to().plusDays(1);
        day(where, parameters, "to", " and c.recorded_at < :to", after);
        String ofType = "";
        if (filter.type() != null) {
            ofType = " and c.subject_type = :type";
            parameters.put("type", filter.type());
        }
        String changes = "select * from (" + changes() + ofType + where
                + " order by c.recorded_at desc, c.id desc fetch first :reach rows only) a";
        String acts = "select * from (" + ACTS + where + " order by c.recorded_at desc fetch first :reach rows only) b";
        String both = filter.type() == null
                ? changes + " union all " + acts
                : ChangeFilter.ACTS.equals(filter.type()) ? acts : changes;
        return rows("select * from (" + both + ") x" + NEWEST, parameters, offset, limit);
    }

    /** Who may have changed something. */
    List<Person> people() {
        return db.sql("select id, name from account order by lower(name), id")
                .query((row, n) -> new Person(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }

    private void day(
            StringBuilder where, Map<String, Object> parameters, String name, String sql, @Nullable LocalDate day) {
        if (day != null) {
            where.append(sql);
            parameters.put(name, Sql.at(day.atStartOfDay(clock.zone()).toInstant()));
        }
    }

    private String changes() {
        return CHANGES + " and (c.game_day_id is null or " + keptBack.readable() + ")";
    }

    private Map<String, Object> parameters(Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(keptBack.parameters());
        parameters.put("horizon", Sql.at(clock.endOf(clock.today())));
        parameters.put("unreadable", types.unreadable(user));
        parameters.putAll(more);
        return parameters;
    }

    private List<ChangeRow> rows(String sql, Map<String, Object> parameters, int offset, int limit) {
        return db.sql(sql)
                .params(parameters)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    private ChangeRow row(ResultSet row) throws SQLException {
        String type = row.getString("subject_type");
        return new ChangeRow(
                Sql.instant(row, "recorded_at"),
                Sql.uuidOrNull(row, "actor_id"),
                row.getString("actor_name"),
                ChangeAction.valueOf(row.getString("action")),
                type,
                Sql.uuidOrNull(row, "subject_id"),
                "",
                types.route(type),
                row.getString("detail"),
                ChangeLog.fields(row.getString("changes")));
    }
}
