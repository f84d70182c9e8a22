package dev.gameday.security;

import dev.gameday.base.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts with their roles, each list in one statement. */
@Component
class AccountQueries {
    private static final String ROWS = """
            select a.id, a.email, a.name, a.enabled, a.version, r.role
            from account a left join account_role r on r.account_id = a.id
            """;

    private final JdbcClient db;

    AccountQueries(JdbcClient db) {
        this.db = db;
    }

    List<AccountRow> all() {
        return db.sql(ROWS + "order by lower(a.name), a.id").query(rows());
    }

    List<AccountRow> organizers() {
        return db.sql(ROWS + """
                where a.enabled = true and exists (
                    select 1 from account_role o where o.account_id = a.id and o.role in ('ORGANIZER', 'ADMINISTRATOR'))
                order by lower(a.name), a.id""").query(rows());
    }

    List<AccountRow> byId(UUID id) {
        return db.sql(ROWS + "where a.id = :id").param("id", id).query(rows());
    }

    /** Makes writers who could remove the last administrator wait for each other, on every node. */
    void lockAdministrators() {
        db.sql("select id from setup where id = 1 for update")
                .query(Integer.class)
                .optional();
    }

    long administrators() {
        return db.sql("""
                        select count(*) from account a join account_role r on r.account_id = a.id
                        where a.enabled = true and r.role = 'ADMINISTRATOR'""").query(Long.class).single();
    }

    private static ResultSetExtractor<List<AccountRow>> rows() {
        return result -> {
            Map<UUID, AccountRow> rows = new LinkedHashMap<>();
            while (result.next()) {
                AccountRow row = rows.computeIfAbsent(result.getObject("id", UUID.class), id -> row(result, id));
                if (result.getString("role") != null) {
                    row.roles().add(Role.valueOf(result.getString("role")));
                }
            }
            return List.copyOf(rows.values());
        };
    }

    private static AccountRow row(ResultSet result, UUID id) {
        try {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            return new AccountRow(
                    id,
                    result.getString("email"),
                    result.getString("name"),
                    roles,
                    result.getBoolean("enabled"),
                    result.getLong("version"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
