package dev.gameday.alert;

import dev.gameday.base.Sql;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of deliveries and alerts. Whoever takes a delivery in locks the inbox first, so that deliveries queue up. */
@Repository
class AlertStore {
    /** A game day was running some time from the column that is filled in to the row's last receipt. */
    private static final String IN_A_GAME_DAY = """
            exists (select 1 from game_day g
                     where g.started_at <= r.last_received_at
                       and (g.revealed_at is null or g.revealed_at > r.%s))""";

    private final EntityManager entities;
    private final JdbcClient jdbc;

    AlertStore(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    void lock() {
        entities.createNativeQuery("select id from alert_inbox for update", Integer.class)
                .getResultList();
    }

    Optional<KeptDelivery> delivery(String digest) {
        return entities.createQuery("select d from KeptDelivery d where d.digest = :digest", KeptDelivery.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    List<KeptAlert> alerts(Collection<String> fingerprints) {
        return entities.createQuery("select a from KeptAlert a where a.fingerprint in (:fingerprints)", KeptAlert.class)
                .setParameter("fingerprints", fingerprints)
                .getResultList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }

    /** Once a day throws away what came before that time and has no part in a game day. */
    void forget(Instant before, LocalDate today) {
        boolean first = jdbc.sql("update alert_inbox set forgotten_on = :today"
                                + " where forgotten_on is null or forgotten_on < :today")
                        .param("today", today)
                        .update()
                > 0;
        if (first) {
            forget(
                    "delete from alert r where r.last_received_at < :before and not "
                            + IN_A_GAME_DAY.formatted("starts_at")
                            + " and not exists (select 1 from injection_alert i where i.alert_id = r.id)",
                    before);
            forget(
                    "delete from alert_delivery r where r.last_received_at < :before and not "
                            + IN_A_GAME_DAY.formatted("received_at")
                            + " and not exists (select 1 from alert a where a.delivery_id = r.id)",
                    before);
        }
    }

    private void forget(String sql, Instant before) {
        jdbc.sql(sql).param("before", Sql.at(before)).update();
    }

    /** Whether a delivery came while a day ran that is not revealed at the horizon, and that the reader does not run. */
    boolean keptBack(UUID deliveryId, UUID reader, Instant horizon) {
        return jdbc.sql("""
                        select count(*) from alert_delivery r join game_day g on g.started_at <= r.last_received_at
                         where r.id = :delivery and (g.revealed_at is null or g.revealed_at >= :horizon)
                           and not exists (select 1 from game_day_organizer o
                                            where o.game_day_id = g.id and o.account_id = :reader)""")
                        .param("delivery", deliveryId)
                        .param("reader", reader)
                        .param("horizon", Sql.at(horizon))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
