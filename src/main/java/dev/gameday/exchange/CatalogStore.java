package dev.gameday.exchange;

import dev.gameday.base.Sql;
import dev.gameday.exchange.CatalogState.Existing;
import dev.gameday.exchange.CatalogState.Imported;
import dev.gameday.exchange.CatalogState.Relies;
import dev.gameday.exchange.ImportPlan.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an import compares with, and its memory of what it wrote. Five statements at any size. */
@Repository
class CatalogStore {

    private static final String TEAMS = "select id, version, archived_at, name from team";
    private static final String APPLICATIONS =
            "select id, version, archived_at, name, description, link, team_id from application";
    private static final String DEPENDENCIES =
            "select id, version, archived_at, name, description, kind, application_id from dependency";
    private static final String RECORDS =
            "select entity_ref, target_type, target_id, field, value_text, placeholder from import_record";
    private static final String RELIANCES = "select application_id, dependency_id from application_dependency";

    private final JdbcClient db;
    private final JdbcTemplate batches;

    CatalogStore(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    CatalogState state() {
        Map<UUID, Existing> existing = new HashMap<>();
        read(TEAMS, TargetType.TEAM, Map.of(ImportField.NAME, "name"), existing);
        read(
                APPLICATIONS,
                TargetType.APPLICATION,
                Map.of(
                        ImportField.NAME, "name",
                        ImportField.DESCRIPTION, "description",
                        ImportField.LINK, "link",
                        ImportField.TEAM, "team_id"),
                existing);
        read(
                DEPENDENCIES,
                TargetType.DEPENDENCY,
                Map.of(
                        ImportField.NAME, "name",
                        ImportField.DESCRIPTION, "description",
                        ImportField.KIND, "kind",
                        ImportField.APPLICATION, "application_id"),
                existing);
        Set<Relies> reliances = db
                .sql(RELIANCES)
                .query((row, i) -> new Relies(Sql.uuid(row, "application_id"), Sql.uuid(row, "dependency_id")))
                .stream()
                .collect(Collectors.toSet());
        return new CatalogState(existing, imported(), reliances);
    }

    private void read(String sql, TargetType type, Map<String, String> columns, Map<UUID, Existing> into) {
        db.sql(sql)
                .query((row, i) -> existing(type, columns, row))
                .list()
                .forEach(existing -> into.put(existing.id(), existing));
    }

    private static Existing existing(TargetType type, Map<String, String> columns, ResultSet row) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            values.put(column.getKey(), text(row, column.getValue()));
        }
        return new Existing(
                type,
                Sql.uuid(row, "id"),
                row.getLong("version"),
                Sql.instantOrNull(row, "archived_at") != null,
                values);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return value == null ? "" : value;
    }

    private Map<TargetKey, Imported> imported() {
        Map<TargetKey, Imported> imported = new LinkedHashMap<>();
        db.sql(RECORDS + " order by entity_ref, target_type, field").query(row -> {
            EntityRef ref = EntityRef.parse(
                            row.getString("entity_ref"), EntityRef.ANY_KIND, EntityRef.DEFAULT_NAMESPACE)
                    .orElseThrow();
            TargetKey key = new TargetKey(TargetType.valueOf(row.getString("target_type")), ref);
            Imported known = imported.get(key);
            if (known == null) {
                known = new Imported(Sql.uuid(row, "target_id"), row.getBoolean("placeholder"), new HashMap<>());
                imported.put(key, known);
            }
            known.values().put(row.getString("field"), row.getString("value_text"));
        });
        return imported;
    }

    /** Writes what was imported. Another import of the same entities at the same time runs into the unique key. */
    void remember(List<Remembered> all, List<TargetKey> forgotten, Map<TargetKey, UUID> ids, Instant now) {
        batches.batchUpdate("delete from import_record where entity_ref = ? and target_type = ?", keys(forgotten));
        batches.batchUpdate(
                "delete from import_record where entity_ref = ? and target_type = ? and field = ?",
                all.stream()
                        .map(one -> new Object[] {
                            one.key().ref().toString(), one.key().type().name(), one.field()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into import_record (id, entity_ref, target_type, target_id, field, value_text, placeholder, imported_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                all.stream()
                        .map(one -> new Object[] {
                            UUID.randomUUID(),
                            one.key().ref().toString(),
                            one.key().type().name(),
                            ids.get(one.key()),
                            one.field(),
                            one.value(),
                            one.placeholder(),
                            Sql.at(now)
                        })
                        .toList());
    }

    private static List<Object[]> keys(List<TargetKey> keys) {
        return keys.stream()
                .map(key -> new Object[] {key.ref().toString(), key.type().name()})
                .toList();
    }
}
