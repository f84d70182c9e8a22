package dev.gameday.base.draft;

import dev.gameday.base.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows. Plain statements, each on its own, rather than an entity with a version: the last keystroke wins, and two writers of
 * one row are two windows of one person.
 */
@Component
class DraftStore {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String MINE = " where account_id = :account and form = :form and item = :item";

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    DraftStore(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Optional<Draft> find(UUID account, DraftKey key) {
        return statement("select * from draft" + MINE, account, key)
                .query((row, number) -> draft(row))
                .optional();
    }

    List<Unsaved> all(UUID account) {
        return db.sql("select form, item, title, place, saved_at from draft where account_id = :account"
                        + " order by saved_at desc")
                .param("account", account)
                .query((row, number) -> new Unsaved(
                        new DraftKey(row.getString("form"), row.getString("item")),
                        row.getString("title"),
                        row.getString("place"),
                        Sql.instant(row, "saved_at")))
                .list();
    }

    List<String> items(UUID account, String form) {
        return db.sql("select item from draft where account_id = :account and form = :form")
                .param("account", account)
                .param("form", form)
                .query(String.class)
                .list();
    }

    void save(UUID account, DraftKey key, Draft draft) {
        if (update(account, key, draft) > 0) {
            return;
        }
        forgetOld(account);
        try {
            write("""
                    insert into draft (account_id, form, item, base_version, title, place, opened, typed, saved_at)
                    values (:account, :form, :item, :version, :title, :place, :opened, :typed, :at)""", account, key, draft);
        } catch (DuplicateKeyException otherWindow) {
            update(account, key, draft);
        }
    }

    void discard(UUID account, DraftKey key) {
        statement("delete from draft" + MINE, account, key).update();
    }

    Instant now() {
        return clock.instant();
    }

    private int update(UUID account, DraftKey key, Draft draft) {
        return write("""
                update draft set base_version = :version, title = :title, place = :place, opened = :opened,
                    typed = :typed, saved_at = :at""" + MINE, account, key, draft);
    }

    private int write(String sql, UUID account, DraftKey key, Draft draft) {
        return statement(sql, account, key)
                .param("version", draft.version())
                .param("title", draft.title())
                .param("place", draft.place())
                .param("opened", json.writeValueAsString(draft.opened()))
                .param("typed", json.writeValueAsString(draft.typed()))
                .param("at", Sql.at(draft.at()))
                .update();
    }

    private void forgetOld(UUID account) {
        db.sql("delete from draft where account_id = :account and saved_at < :old")
                .param("account", account)
                .param("old", Sql.at(clock.instant().minus(KEPT)))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID account, DraftKey key) {
        return db.sql(sql).param("account", account).param("form", key.form()).param("item", key.item());
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getLong("base_version"),
                row.getString("title"),
                row.getString("place"),
                json.readValue(row.getString("opened"), TEXTS),
                json.readValue(row.getString("typed"), TEXTS),
                Sql.instant(row, "saved_at"));
    }
}
