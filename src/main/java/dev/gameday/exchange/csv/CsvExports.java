package dev.gameday.exchange.csv;

import dev.gameday.base.Access;
import dev.gameday.base.CsvTable;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Features and dependencies as the tables that an import takes back unchanged, and tables to begin with. */
@Service
public class CsvExports {
    private static final String FEATURES = """
            select a.name as application, f.rank_position, f.need_level, f.name, f.when_shed, f.shed_group, f.description
              from feature f join application a on a.id = f.application_id
             where f.archived_at is null and a.archived_at is null
             order by a.name, a.id, f.rank_position
            """;
    /** A dependency on which nobody relies has one line as well. */
    private static final String DEPENDENCIES = """
            select d.name, d.kind, d.reliability, d.assessed_on, d.evidence, d.description,
                   used.application, used.feature, used.hard
              from dependency d
              left join (select r.dependency_id, a.id as application_id, a.name as application, f.id as feature_id,
                                f.name as feature, r.hard
                           from reliance r
                           join feature f on f.id = r.feature_id and f.archived_at is null
                           join application a on a.id = f.application_id and a.archived_at is null
                          where r.ended_at is null
                         union all
                         select w.dependency_id, a.id, a.name, cast(null as uuid), cast(null as varchar),
                                cast(null as boolean)
                           from application_dependency w
                           join application a on a.id = w.application_id and a.archived_at is null) used
                     on used.dependency_id = d.id
             where d.archived_at is null
             order by d.name, d.id, used.application, used.application_id, used.feature, used.feature_id
            """;

    private static final String SOME = " offset ? rows fetch next ? rows only";

    private final JdbcClient db;
    private final ProgramClock clock;

    CsvExports(JdbcClient db, ProgramClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What an import of the kind takes: a line per feature; a line per dependency and who relies on it. */
    @PreAuthorize(Access.READ)
    public CsvTable<List<String>> all(CsvKind kind) {
        return switch (kind) {
            case FEATURES -> table(kind, (offset, limit) -> rows(FEATURES, offset, limit, CsvExports::feature));
            case DEPENDENCIES ->
                table(kind, (offset, limit) -> rows(DEPENDENCIES, offset, limit, CsvExports::dependency));
        };
    }

    /** A table with a few lines that show what goes where. */
    @PreAuthorize(Access.READ)
    public CsvTable<List<String>> template(CsvKind kind) {
        List<List<String>> lines = CsvTemplates.lines(kind);
        return table(kind, (offset, limit) -> offset == 0 ? lines : List.of());
    }

    private CsvTable<List<String>> table(CsvKind kind, CsvTable.Rows<List<String>> rows) {
        CsvTable<List<String>> table = CsvTable.reading(kind.label().toLowerCase(Locale.ROOT), clock.today(), rows);
        for (int i = 0; i < kind.fields().size(); i++) {
            int column = i;
            table.column(kind.fields().get(i).label(), row -> row.get(column));
        }
        return table;
    }

    private interface Reader {
        List<String> of(ResultSet row) throws SQLException;
    }

    private List<List<String>> rows(String sql, int offset, int limit, Reader reader) {
        return db.sql(sql + SOME)
                .params(offset, limit)
                .query((row, i) -> reader.of(row))
                .list();
    }

    private static List<String> feature(ResultSet row) throws SQLException {
        return List.of(
                row.getString("application"),
                row.getString("rank_position"),
                NeedLevel.valueOf(row.getString("need_level")).label(),
                row.getString("name"),
                row.getString("when_shed"),
                row.getString("shed_group"),
                row.getString("description"));
    }

    private static List<String> dependency(ResultSet row) throws SQLException {
        boolean hard = row.getBoolean("hard");
        String hardness = row.wasNull() ? "" : hard ? "hard" : "soft";
        return List.of(
                row.getString("name"),
                DependencyKind.valueOf(row.getString("kind")).label(),
                Reliability.valueOf(row.getString("reliability")).label(),
                text(row.getString("assessed_on")),
                row.getString("evidence"),
                row.getString("description"),
                text(row.getString("application")),
                text(row.getString("feature")),
                hardness);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
