package dev.gameday.exercise;

import dev.gameday.base.Sql;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has which role on a game day. */
@Component
class RoleQueries {
    private final JdbcClient jdbc;

    RoleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sayOrganizers whether the reader may know who runs the day */
    List<RoleHolder> holders(UUID gameDayId, boolean sayOrganizers) {
        return jdbc
                .sql("""
                        select r.role, a.id, a.name,
                               (select count(*) from game_day_organizer o
                                 where o.game_day_id = r.game_day_id and o.account_id = a.id) as runs
                          from game_day_role r join account a on a.id = r.account_id
                         where r.game_day_id = :day order by a.name, a.id""")
                .param("day", gameDayId)
                .query((row, n) -> new RoleHolder(
                        DayRole.valueOf(row.getString("role")),
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        sayOrganizers && row.getInt("runs") > 0))
                .list()
                .stream()
                .sorted(Comparator.comparing(RoleHolder::role))
                .toList();
    }

    List<Organizer> people() {
        return jdbc.sql("select a.id, a.name from account a where a.enabled = true order by a.name, a.id")
                .query((row, n) -> new Organizer(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }
}
