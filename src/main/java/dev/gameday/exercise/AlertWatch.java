package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.catalog.LabelMatchers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which alerts the injections of a day would set off, as their scenarios and dependencies say now. */
@Component
class AlertWatch {
    private final JdbcClient jdbc;

    AlertWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An injection and what it would set off. */
    record Watched(UUID injectionId, LabelMatchers matchers) {}

    /** A scenario's own matchers take the place of its dependency's. */
    List<Watched> ofDay(UUID gameDayId) {
        return jdbc.sql("""
                        select i.id, case when s.alert_matchers = '' then d.alert_matchers else s.alert_matchers end as matchers
                          from injection i
                          join scenario s on s.id = i.scenario_id
                          join dependency d on d.id = s.dependency_id
                         where i.game_day_id = :day
                         order by i.position, i.id""")
                .param("day", gameDayId)
                .query((row, n) -> new Watched(
                        Sql.uuid(row, "id"), LabelMatchers.parse("alertMatchers", row.getString("matchers"))))
                .list();
    }
}
