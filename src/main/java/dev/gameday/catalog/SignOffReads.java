package dev.gameday.catalog;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agreements as of the end of the program's day: what was signed or taken back later has not happened yet. */
@Component
class SignOffReads {
    private static final String COUNTS =
            "%1$s.signed_at < :horizon and (%1$s.taken_back_at is null or %1$s.taken_back_at >= :horizon)";
    /** The latest agreement {@code s} of its application that nobody has taken back. */
    static final String IN_FORCE = COUNTS.formatted("s")
            + " and not exists (select 1 from sign_off later where later.application_id = s.application_id and "
            + COUNTS.formatted("later")
            + " and (later.signed_at > s.signed_at or (later.signed_at = s.signed_at and later.id > s.id)))";

    private final JdbcClient sql;
    private final ProgramClock clock;

    SignOffReads(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<UUID, SignOffRow> inForce(List<UUID> applications) {
        Map<UUID, SignOffRow> rows = new HashMap<>();
        sql.sql("select s.* from sign_off s where s.application_id in (:ids) and " + IN_FORCE)
                .param("ids", applications)
                .param("horizon", horizon())
                .query((row, i) -> row(row))
                .list()
                .forEach(row -> rows.put(row.applicationId(), row));
        return rows;
    }

    /** What the agreements in force froze, by application. */
    Map<UUID, List<ScopedFeature>> agreedInForce(List<UUID> applications) {
        Map<UUID, List<ScopedFeature>> agreed = new HashMap<>();
        sql.sql("select s.application_id, sf.* from sign_off s join sign_off_feature sf on sf.sign_off_id = s.id"
                        + " where s.application_id in (:ids) and " + IN_FORCE + " order by sf.rank_position")
                .param("ids", applications)
                .param("horizon", horizon())
                .query(row -> {
                    agreed.computeIfAbsent(Sql.uuid(row, "application_id"), id -> new ArrayList<>())
                            .add(feature(row));
                });
        return agreed;
    }

    /** All of the application's, latest first, those taken back as well. */
    List<SignOffRow> history(UUID application) {
        return sql.sql("""
                        select * from sign_off where application_id = :id and signed_at < :horizon
                        order by signed_at desc, id desc""")
                .param("id", application)
                .param("horizon", horizon())
                .query((row, i) -> row(row))
                .list();
    }

    Optional<SignOffRow> row(UUID id) {
        return sql.sql("select * from sign_off where id = :id and signed_at < :horizon")
                .param("id", id)
                .param("horizon", horizon())
                .query((row, i) -> row(row))
                .optional();
    }

    List<ScopedFeature> agreed(UUID id) {
        return sql.sql("select * from sign_off_feature where sign_off_id = :id order by rank_position")
                .param("id", id)
                .query((row, i) -> feature(row))
                .list();
    }

    private OffsetDateTime horizon() {
        return Sql.at(clock.endOf(clock.today()));
    }

    private static ScopedFeature feature(ResultSet row) throws SQLException {
        return new ScopedFeature(
                Sql.uuid(row, "feature_id"),
                row.getString("name"),
                row.getInt("rank_position"),
                NeedLevel.valueOf(row.getString("need_level")));
    }

    private static SignOffRow row(ResultSet row) throws SQLException {
        return new SignOffRow(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "application_id"),
                Sql.instant(row, "signed_at"),
                row.getString("signed_by"),
                row.getString("signed_as"),
                row.getString("note"),
                row.getBoolean("own"),
                Sql.uuid(row, "recorded_by"),
                row.getString("recorded_name"),
                Sql.instantOrNull(row, "taken_back_at"),
                row.getString("taken_back_name"));
    }
}
