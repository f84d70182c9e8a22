package dev.gameday.security;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with their roles and teams, three statements however many there are. */
@Component
class PeopleQueries {
    private static final String STATUS = "case when a.enabled = false then 'DISABLED'"
            + " when a.password_hash is null then 'INVITED' else 'ACTIVE' end";
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient db;

    PeopleQueries(JdbcClient db) {
        this.db = db;
    }

    List<PersonRow> list(PeopleFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return rows(
                where + " order by lower(a.name), a.id offset :offset rows fetch next :limit rows only", parameters);
    }

    int count(PeopleFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        return db.sql("select count(*) from account a " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    List<PersonRow> byId(UUID id) {
        return rows("where a.id = :id", Map.of("id", id));
    }

    private List<PersonRow> rows(String where, Map<String, Object> parameters) {
        List<PersonRow> people = db.sql("select a.id, a.email, a.name, a.last_seen_at, a.version, " + STATUS
                        + " as status from account a " + where)
                .params(parameters)
                .query(PeopleQueries::row)
                .list();
        Map<UUID, PersonRow> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        Set<UUID> ids = new java.util.HashSet<>(byId.keySet());
        ids.add(NOBODY);
        db.sql("select account_id, role from account_role where account_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    person(byId, row).roles().add(Role.valueOf(row.getString("role")));
                });
        db.sql("""
                        select m.account_id, t.id, t.name from account_team m join team t on t.id = m.team_id
                         where m.account_id in (:ids) order by lower(t.name), t.id""").param("ids", ids).query(row -> {
            person(byId, row).teams().add(new PersonRow.TeamOf(Sql.uuid(row, "id"), row.getString("name")));
        });
        return people;
    }

    private static PersonRow person(Map<UUID, PersonRow> byId, ResultSet row) throws SQLException {
        return java.util.Objects.requireNonNull(byId.get(Sql.uuid(row, "account_id")));
    }

    private static String where(PeopleFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!filter.text().isBlank()) {
            conditions.add("(lower(a.name) like :text escape '!' or a.email_key like :text escape '!')");
            parameters.put("text", Sql.containing(filter.text()));
        }
        if (filter.role() != null) {
            conditions.add("exists (select 1 from account_role r where r.account_id = a.id and r.role = :role)");
            parameters.put("role", filter.role().name());
        }
        if (filter.team() != null) {
            conditions.add("exists (select 1 from account_team m where m.account_id = a.id and m.team_id = :team)");
            parameters.put("team", filter.team());
        }
        if (filter.status() != null) {
            conditions.add(STATUS + " = :status");
            parameters.put("status", filter.status().name());
        }
        return "where " + String.join(" and ", conditions);
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        return new PersonRow(
                Sql.uuid(row, "id"),
                row.getString("email"),
                row.getString("name"),
                EnumSet.noneOf(Role.class),
                new ArrayList<>(),
                AccountStatus.valueOf(row.getString("status")),
                Sql.instantOrNull(row, "last_seen_at"),
                row.getLong("version"));
    }
}
