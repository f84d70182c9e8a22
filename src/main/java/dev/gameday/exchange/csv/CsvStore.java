package dev.gameday.exchange.csv;

import dev.gameday.base.Sql;
import dev.gameday.base.Text;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import dev.gameday.exchange.csv.CatalogNow.App;
import dev.gameday.exchange.csv.CatalogNow.Feature;
import dev.gameday.exchange.csv.CatalogNow.Reliance;
import dev.gameday.exchange.csv.CatalogNow.Thing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What tables are compared with, in a few statements at any size; and which titles were chosen last time. */
@Repository
class CsvStore {
    private static final String APPLICATIONS = "select id, name from application where archived_at is null";
    private static final String FEATURES = """
            select id, version, application_id, name, description, rank_position, need_level, when_shed, shed_group
              from feature where archived_at is null order by application_id, rank_position
            """;
    private static final String DEPENDENCIES = """
            select id, version, name, description, kind, application_id, reliability, evidence, assessed_on, discovered,
                   alert_matchers
              from dependency where archived_at is null
            """;
    private static final String RELIANCES =
            "select feature_id, dependency_id, hard from reliance where ended_at is null";
    private static final String AS_WHOLE = "select application_id, dependency_id from application_dependency";

    private final JdbcClient db;

    CsvStore(JdbcClient db) {
        this.db = db;
    }

    CatalogNow now() {
        Map<UUID, App> apps = new LinkedHashMap<>();
        db.sql(APPLICATIONS)
                .query((row, i) -> new App(Sql.uuid(row, "id"), row.getString("name"), new LinkedHashMap<>()))
                .list()
                .forEach(app -> apps.put(app.id(), app));
        db.sql(FEATURES).query(row -> {
            App app = apps.get(Sql.uuid(row, "application_id"));
            if (app != null) {
                app.features().put(Text.key(row.getString("name")), feature(row));
            }
        });
        List<Thing> things = db.sql(DEPENDENCIES).query((row, i) -> thing(row)).list();
        CatalogNow now = CatalogNow.of(List.copyOf(apps.values()), things);
        db.sql(RELIANCES).query(row -> {
            now.hard()
                    .put(
                            new Reliance(Sql.uuid(row, "feature_id"), Sql.uuid(row, "dependency_id")),
                            row.getBoolean("hard"));
        });
        db.sql(AS_WHOLE).query(row -> {
            now.asWhole().add(new Reliance(Sql.uuid(row, "application_id"), Sql.uuid(row, "dependency_id")));
        });
        return now;
    }

    private static Feature feature(ResultSet row) throws SQLException {
        FeatureData data = new FeatureData(
                row.getString("name"),
                row.getString("description"),
                NeedLevel.valueOf(row.getString("need_level")),
                row.getString("when_shed"),
                row.getString("shed_group"));
        return new Feature(Sql.uuid(row, "id"), row.getLong("version"), row.getInt("rank_position"), data);
    }

    private static Thing thing(ResultSet row) throws SQLException {
        DependencyData data = new DependencyData(
                row.getString("name"),
                row.getString("description"),
                DependencyKind.valueOf(row.getString("kind")),
                Sql.uuidOrNull(row, "application_id"),
                Reliability.valueOf(row.getString("reliability")),
                row.getString("evidence"),
                Sql.dateOrNull(row, "assessed_on"),
                row.getBoolean("discovered"),
                row.getString("alert_matchers"));
        return new Thing(Sql.uuid(row, "id"), row.getLong("version"), data);
    }

    Map<CsvField, String> lastTitles(UUID account, CsvKind kind) {
        Map<CsvField, String> titles = new EnumMap<>(CsvField.class);
        db.sql("select field, title from import_mapping where account_id = ? and kind = ?")
                .params(account, kind.name())
                .query(row -> {
                    titles.put(CsvField.valueOf(row.getString("field")), row.getString("title"));
                });
        return titles;
    }

    void remember(UUID account, CsvKind kind, Map<CsvField, String> titles) {
        db.sql("delete from import_mapping where account_id = ? and kind = ?")
                .params(account, kind.name())
                .update();
        titles.forEach((field, title) -> db.sql(
                        "insert into import_mapping (account_id, kind, field, title) values (?, ?, ?, ?)")
                .params(account, kind.name(), field.name(), title)
                .update());
    }
}
