package dev.gameday.alert;

import dev.gameday.base.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads alerts and deliveries. Callers have checked who may see them. */
@Component
class AlertReads {
    /** More than anybody reads; an environment that sends so many in a day needs narrower routes. */
    static final int MOST_UNMATCHED = 1_000;

    private static final Duration LONG = Duration.ofDays(3_650);
    private static final TypeReference<TreeMap<String, String>> LABELS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AlertReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<UUID, List<SeenAlert>> matched(UUID gameDayId) {
        return jdbc
                .sql("""
                        select a.*, m.injection_id, m.event_id
                          from injection_alert m
                          join injection i on i.id = m.injection_id
                          join alert a on a.id = m.alert_id
                         where i.game_day_id = :day
                         order by a.fired_at, a.starts_at, a.id""")
                .param("day", gameDayId)
                .query((row, n) ->
                        Map.entry(Sql.uuid(row, "injection_id"), alert(row, row.getObject("event_id") != null)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @param until null: the day goes on */
    List<SeenAlert> unmatched(UUID gameDayId, Instant from, @Nullable Instant until) {
        return jdbc.sql("""
                        select a.* from alert a
                         where a.fired_at >= :from and a.fired_at < :until
                           and not exists (select 1 from injection_alert m join injection i on i.id = m.injection_id
                                            where m.alert_id = a.id and i.game_day_id = :day)
                         order by a.fired_at desc, a.starts_at desc, a.id
                         fetch first :most rows only""")
                .param("day", gameDayId)
                .param("from", Sql.at(from))
                .param("until", Sql.at(until == null ? from.plus(LONG) : until))
                .param("most", MOST_UNMATCHED)
                .query((row, n) -> alert(row, false))
                .list();
    }

    /** The delivery in which an alert first came. */
    Optional<String> payloadOfAlert(UUID alertId) {
        return jdbc.sql("select d.payload from alert a join alert_delivery d on d.id = a.delivery_id where a.id = :id")
                .param("id", alertId)
                .query(String.class)
                .optional();
    }

    Optional<String> payload(UUID deliveryId) {
        return jdbc.sql("select payload from alert_delivery where id = :id")
                .param("id", deliveryId)
                .query(String.class)
                .optional();
    }

    List<DeliveryRow> deliveries(int most) {
        return jdbc.sql("""
                        select d.id, d.received_at, d.last_received_at, d.alerts, d.truncated, d.times, a.name
                          from alert_delivery d left join account a on a.id = d.received_from
                         order by d.last_received_at desc, d.id fetch first :most rows only""")
                .param("most", most)
                .query((row, n) -> new DeliveryRow(
                        Sql.uuid(row, "id"),
                        Sql.instant(row, "received_at"),
                        Sql.instant(row, "last_received_at"),
                        row.getInt("alerts"),
                        row.getInt("truncated"),
                        row.getInt("times"),
                        row.getString("name") == null ? "" : row.getString("name")))
                .list();
    }

    private SeenAlert alert(ResultSet row, boolean detects) throws SQLException {
        return new SeenAlert(
                Sql.uuid(row, "id"),
                row.getString("name"),
                json.readValue(row.getString("labels"), LABELS),
                row.getBoolean("starts_said") ? Sql.instant(row, "starts_at") : null,
                Sql.instant(row, "fired_at"),
                Sql.instantOrNull(row, "resolved_at"),
                row.getInt("times"),
                detects);
    }
}
