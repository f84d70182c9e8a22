package dev.gameday.failuremode;

import dev.gameday.base.NotFoundException;
import dev.gameday.base.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what changes of many failure modes changed, so that they can be taken back. */
@Component
class Batches {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json = JsonMapper.builder().build();

    Batches(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One change of many modes. */
    record Batch(UUID id, boolean agreement, int changed, int unchanged, boolean undone) {
        BulkResult result() {
            return new BulkResult(id, changed, unchanged);
        }
    }

    /** One of the modes that it changed. */
    record Item(
            UUID mode,
            long versionAfter,
            ModeMemento before,
            @Nullable Instant materialBefore,
            @Nullable Instant materialAfter) {

        FactChange.@Nullable TakenBack materialTakenBack() {
            Instant after = materialAfter;
            return after == null || after.equals(materialBefore)
                    ? null
                    : new FactChange.TakenBack(after, materialBefore);
        }
    }

    Optional<Batch> find(UUID id) {
        return read("select * from failure_mode_batch where id = :id", id);
    }

    /** Holds it against being taken back twice at once. */
    Batch held(UUID id) {
        return read("select * from failure_mode_batch where id = :id for update", id)
                .orElseThrow(() -> new NotFoundException("change of many failure modes", id));
    }

    private Optional<Batch> read(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, n) -> new Batch(
                        Sql.uuid(row, "id"),
                        row.getBoolean("agreement"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getObject("undone_at") != null))
                .optional();
    }

    List<Item> items(UUID batch) {
        return jdbc.sql("select * from failure_mode_batch_item where batch_id = :batch")
                .param("batch", batch)
                .query((row, n) -> new Item(
                        Sql.uuid(row, "failure_mode_id"),
                        row.getLong("version_after"),
                        json.readValue(row.getString("before_state"), ModeMemento.class),
                        Sql.instantOrNull(row, "material_before"),
                        Sql.instantOrNull(row, "material_after")))
                .list();
    }

    void add(Batch batch, UUID actor, Instant now, Collection<Item> items) {
        batches.update(
                "insert into failure_mode_batch (id, made_at, actor_id, agreement, changed, unchanged)"
                        + " values (?, ?, ?, ?, ?, ?)",
                batch.id,
                Sql.at(now),
                actor,
                batch.agreement,
                batch.changed,
                batch.unchanged);
        if (!items.isEmpty()) {
            batches.batchUpdate(
                    "insert into failure_mode_batch_item (batch_id, failure_mode_id, version_after, before_state,"
                            + " material_before, material_after) values (?, ?, ?, ?, ?, ?)",
                    items.stream().map(item -> values(batch.id, item)).toList());
        }
    }

    private @Nullable Object[] values(UUID batch, Item item) {
        return new @Nullable Object[] {
            batch,
            item.mode,
            item.versionAfter,
            json.writeValueAsString(item.before),
            item.materialBefore == null ? null : Sql.at(item.materialBefore),
            item.materialAfter == null ? null : Sql.at(item.materialAfter)
        };
    }

    void markUndone(UUID id, Instant now) {
        jdbc.sql("update failure_mode_batch set undone_at = :now where id = :id")
                .param("now", Sql.at(now))
                .param("id", id)
                .update();
    }
}
