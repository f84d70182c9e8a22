package dev.gameday.exercise;

import dev.gameday.base.Sql;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is ready, in three statements. Callers have checked who may see it. */
@Component
class ReadinessQueries {
    private static final Set<DayRole> NEEDED =
            EnumSet.of(DayRole.COMMANDER, DayRole.DEPUTY, DayRole.SCRIBE, DayRole.DISPATCHER, DayRole.LIAISON);

    private final JdbcClient jdbc;

    ReadinessQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Readiness readiness(UUID gameDayId) {
        Map<ReadinessItem, Readiness.Check> known = new EnumMap<>(ReadinessItem.class);
        ticked(gameDayId).forEach(check -> known.put(check.item(), check));
        derived(gameDayId).forEach(check -> known.put(check.item(), check));
        return new Readiness(Arrays.stream(ReadinessItem.values())
                .map(item -> known.getOrDefault(item, new Readiness.Check(item, false, "", "", null, 0)))
                .toList());
    }

    private List<Readiness.Check> ticked(UUID gameDayId) {
        return jdbc.sql("""
                        select c.*, coalesce(a.name, '') as changer
                          from readiness_check c left join account a on a.id = c.changed_by
                         where c.game_day_id = :day""")
                .param("day", gameDayId)
                .query((row, n) -> new Readiness.Check(
                        ReadinessItem.valueOf(row.getString("item")),
                        row.getBoolean("done"),
                        row.getString("note"),
                        row.getString("changer"),
                        Sql.instant(row, "changed_at"),
                        row.getLong("version")))
                .list();
    }

    private List<Readiness.Check> derived(UUID gameDayId) {
        Set<DayRole> missing = EnumSet.copyOf(NEEDED);
        jdbc.sql("select distinct r.role from game_day_role r where r.game_day_id = :day")
                .param("day", gameDayId)
                .query((row, n) -> DayRole.valueOf(row.getString("role")))
                .list()
                .forEach(missing::remove);
        return jdbc.sql("""
                        select d.rooms,
                               (select count(*) from injection i
                                 where i.game_day_id = d.id and i.rollback_plan = '') as without_rollback
                          from game_day d where d.id = :day""")
                .param("day", gameDayId)
                .query((row, n) -> {
                    int without = row.getInt("without_rollback");
                    return List.of(
                            check(
                                    ReadinessItem.ROLLBACK,
                                    without == 0
                                            ? ""
                                            : without + (without == 1 ? " scenario" : " scenarios") + " without"),
                            check(ReadinessItem.ROOMS, row.getString("rooms").isEmpty() ? "Not set" : ""),
                            check(
                                    ReadinessItem.ROLES,
                                    missing.isEmpty()
                                            ? ""
                                            : missing.stream()
                                                    .map(DayRole::label)
                                                    .collect(Collectors.joining(", ", "Missing: ", ""))));
                })
                .single();
    }

    private static Readiness.Check check(ReadinessItem item, String missing) {
        return new Readiness.Check(item, missing.isEmpty(), missing, "", null, 0);
    }
}
