package dev.gameday.program;

import dev.gameday.base.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the one program row. */
@Component
class ProgramQueries {
    private static final String VALIDITY = """
            select weeks from program_validity
            where effective_from <= :now order by effective_from desc, recorded_at desc fetch first 1 rows only""";

    private final JdbcClient db;

    ProgramQueries(JdbcClient db) {
        this.db = db;
    }

    Optional<ProgramDetail> detail(Instant now) {
        return db.sql("select p.*, (" + VALIDITY + ") as validity_weeks from program p")
                .param("now", Sql.at(now))
                .query((row, number) -> detail(row))
                .optional();
    }

    Optional<UUID> id() {
        return db.sql("select id from program").query(UUID.class).optional();
    }

    int validityWeeks(Instant now) {
        return db.sql(VALIDITY).param("now", Sql.at(now)).query(Integer.class).single();
    }

    Optional<ZoneAndSample> zoneAndSample() {
        return db.sql("select zone, sample from program")
                .query((row, number) -> new ZoneAndSample(ZoneId.of(row.getString("zone")), row.getBoolean("sample")))
                .optional();
    }

    Optional<LocalDate> sampleDate() {
        return db.sql("select sample_date from program where sample = true")
                .query(LocalDate.class)
                .optional();
    }

    private static ProgramDetail detail(ResultSet row) throws SQLException {
        return new ProgramDetail(
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getInt("cadence_days"),
                row.getInt("slice_target_percent"),
                row.getInt("coverage_goal_percent"),
                row.getObject("deadline", LocalDate.class),
                row.getString("deadline_name"),
                row.getInt("detection_target_minutes"),
                row.getInt("exercise_minutes"),
                row.getObject("first_exercise_on", LocalDate.class),
                row.getObject("exercise_time", LocalTime.class),
                row.getInt("validity_weeks"),
                row.getBoolean("sample"),
                row.getObject("sample_date", LocalDate.class),
                row.getLong("version"));
    }

    /** What is fixed at set-up. */
    record ZoneAndSample(ZoneId zone, boolean sample) {}
}
