package dev.gameday.failuremode;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.program.ProgramService;
import dev.gameday.program.SetUpProgram;
import dev.gameday.testing.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Catalog rows that failure modes hang on, of a given time. */
@TestComponent
public class CatalogRows {
    private final JdbcClient jdbc;

    private final ProgramService programs;

    public CatalogRows(JdbcClient jdbc, ProgramService programs) {
        this.jdbc = jdbc;
        this.programs = programs;
    }

    /** Sets the program up, unless another test of the context has. */
    public void program() {
        if (jdbc.sql("select count(*) from program").query(Integer.class).single() == 0) {
            LocalDate first = LocalDate.of(2026, 11, 27);
            Acting.as(
                    Role.ADMINISTRATOR,
                    () -> programs.setUp(SetUpProgram.withDefaults("Program", ZoneOffset.UTC, first)));
        }
    }

    public UUID team(String name, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into team (id, version, name, capacity, created_at) values (?, 0, ?, 5, ?)")
                .params(id, name, Sql.at(at))
                .update();
        return id;
    }

    public UUID application(String name, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into application (id, version, name, description, minimum_viable_mode,
                               minimum_viable_note, room, link, created_at) values (?, 0, ?, '', 'NONE', '', '', '', ?)
                        """).params(id, name, Sql.at(at)).update();
        return id;
    }

    public UUID feature(UUID application, int rank, NeedLevel need, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into feature (id, version, application_id, name, description, rank_position, need_level,
                               when_shed, created_at) values (?, 0, ?, ?, '', ?, ?, '', ?)
                        """)
                .params(id, application, "Feature " + rank, rank, need.name(), Sql.at(at))
                .update();
        return id;
    }

    public UUID dependency(String name, DependencyKind kind, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into dependency (id, version, name, description, kind, reliability, evidence, discovered,
                               created_at) values (?, 0, ?, '', ?, 'NOT_ASSESSED', '', false, ?)
                        """).params(id, name, kind.name(), Sql.at(at)).update();
        return id;
    }

    public void reliance(UUID feature, UUID dependency, boolean hard, Instant at) {
        jdbc.sql(
                        "insert into reliance (id, version, feature_id, dependency_id, hard, created_at) values (?, 0, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), feature, dependency, hard, Sql.at(at))
                .update();
    }

    /** A new application with one core feature that relies hard on a new database. */
    public NewFailureMode databaseUnavailable(Instant at) {
        UUID feature = feature(application("App " + UUID.randomUUID(), at), 1, NeedLevel.CORE, at);
        UUID database = dependency("Database " + UUID.randomUUID(), DependencyKind.DATABASE, at);
        reliance(feature, database, true, at);
        return new NewFailureMode(feature, database, Fault.UNAVAILABLE);
    }

    public UUID applicationOf(UUID feature) {
        return jdbc.sql("select application_id from feature where id = ?")
                .param(feature)
                .query(UUID.class)
                .single();
    }

    /** Sets a column of a catalog row, as the catalog would before it says what changed. */
    public void set(String table, UUID id, String column, Object value) {
        jdbc.sql("update " + table + " set " + column + " = ? where id = ?")
                .params(value instanceof Instant at ? Sql.at(at) : value, id)
                .update();
    }
}
