package dev.gameday.catalog;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads features, one statement per question. */
@Component
class FeatureReads {
    private static final String SELECT = """
            select f.*,
                   (select count(*) from reliance r join dependency d on d.id = r.dependency_id
                       where r.feature_id = f.id and r.ended_at is null and r.created_at < :horizon
                       and d.archived_at is null) as dependencies
            from feature f
            where f.created_at < :horizon""";

    private final JdbcClient sql;
    private final ProgramClock clock;

    FeatureReads(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<FeatureRow> rows(UUID applicationId, boolean withArchived) {
        return sql.sql(
                        SELECT + " and f.application_id = :application"
                                + (withArchived ? "" : " and f.archived_at is null")
                                + " order by case when f.archived_at is null then 0 else 1 end, f.rank_position, f.created_at, f.id")
                .param("horizon", horizon())
                .param("application", applicationId)
                .query(FeatureReads::row)
                .list();
    }

    /** What is not archived, of several applications at once, by rank. */
    List<FeatureRow> rows(List<UUID> applications) {
        return sql.sql(SELECT + " and f.application_id in (:applications) and f.archived_at is null"
                        + " order by f.application_id, f.rank_position, f.created_at, f.id")
                .param("horizon", horizon())
                .param("applications", applications)
                .query(FeatureReads::row)
                .list();
    }

    Optional<FeatureRow> row(UUID id) {
        return sql.sql(SELECT + " and f.id = :id")
                .param("horizon", horizon())
                .param("id", id)
                .query(FeatureReads::row)
                .optional();
    }

    List<SwitchedFeature> choices() {
        return sql.sql("""
                        select f.id, f.name, f.need_level, a.id as application_id, a.name as application_name
                        from feature f join application a on a.id = f.application_id
                        where f.archived_at is null and a.archived_at is null and f.created_at < :horizon
                        order by lower(a.name), a.id, f.rank_position, f.id""")
                .param("horizon", horizon())
                .query((row, i) -> new SwitchedFeature(
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        NeedLevel.valueOf(row.getString("need_level")),
                        Sql.uuid(row, "application_id"),
                        row.getString("application_name")))
                .list();
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }

    private static FeatureRow row(ResultSet row, int index) throws SQLException {
        return new FeatureRow(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                Sql.uuid(row, "application_id"),
                row.getString("name"),
                row.getString("description"),
                row.getInt("rank_position"),
                NeedLevel.valueOf(row.getString("need_level")),
                row.getString("when_shed"),
                row.getString("shed_group"),
                row.getInt("dependencies"),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "archived_at"),
                Sql.instantOrNull(row, "materially_changed_at"));
    }
}
