package dev.gameday.finding;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.testing.Acting;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the features below, as the schema defines them: what findings are tested against. */
class ExerciseRows {
    final UUID application = UUID.randomUUID();
    final UUID feature = UUID.randomUUID();
    final UUID dependency = UUID.randomUUID();
    final UUID mode = UUID.randomUUID();
    final UUID scenario = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final Instant start;

    /** An application with one feature that has one failure mode, and its scenario, since the instant. */
    ExerciseRows(JdbcClient jdbc, Instant start) {
        this.jdbc = jdbc;
        this.start = start;
        insert(
                "application",
                "id, version, name, name_key, description, minimum_viable_mode, minimum_viable_note, room, link, created_at",
                application,
                0,
                "Call tool " + application,
                "call tool " + application,
                "",
                "NONE",
                "",
                "",
                "",
                Sql.at(start));
        insert(
                "feature",
                "id, version, application_id, name, description, rank_position, need_level, when_shed, created_at",
                feature,
                0,
                application,
                "Sign in",
                "",
                1,
                "CORE",
                "",
                Sql.at(start));
        insert(
                "dependency",
                "id, version, name, name_key, description, kind, reliability, evidence, discovered, created_at",
                dependency,
                0,
                "Primary " + dependency,
                "primary " + dependency,
                "",
                "DATABASE",
                "RISKY",
                "",
                false,
                Sql.at(start));
        insert(
                "failure_mode",
                "id, version, feature_id, dependency_id, fault, expected, measured, alerting, absence_alert, scope, created_at",
                mode,
                0,
                feature,
                dependency,
                "UNAVAILABLE",
                "Read-only",
                false,
                false,
                false,
                "IN_SCOPE",
                Sql.at(start));
        insert(
                "scenario",
                "id, version, dependency_id, fault, title, hypothesis, method, abort_conditions, blast_radius,"
                        + " rollback_plan, minutes, created_at",
                scenario,
                0,
                dependency,
                "UNAVAILABLE",
                "Primary down",
                "",
                "",
                "",
                "",
                "",
                30,
                Sql.at(start));
    }

    /** An accepted slice, its organizer the person that tests act as for the role. */
    UUID gameDay(Instant startsAt, @Nullable Instant revealedAt) {
        UUID id = UUID.randomUUID();
        insert(
                "game_day",
                "id, version, title, kind, starts_at, minutes, environment, likeness, load_flowing, published_schedule,"
                        + " roles, created_at, planned_at, started_at, revealed_at",
                id,
                0,
                "Game day",
                "FULL",
                Sql.at(startsAt),
                120,
                "staging",
                "",
                "",
                "",
                "",
                Sql.at(start),
                Sql.at(start),
                Sql.at(startsAt),
                revealedAt == null ? null : Sql.at(revealedAt));
        return id;
    }

    void organizer(UUID gameDay, Role role) {
        account(role);
        insert("game_day_organizer", "game_day_id, account_id, assigned_at", gameDay, Acting.idOf(role), Sql.at(start));
    }

    UUID injection(UUID gameDay) {
        UUID id = UUID.randomUUID();
        insert(
                "injection",
                "id, version, game_day_id, scenario_id, position, title, hypothesis, method, abort_conditions,"
                        + " blast_radius, rollback_plan, minutes, after_all_clear, reason",
                id,
                0,
                gameDay,
                scenario,
                1,
                "Primary down",
                "",
                "",
                "",
                "",
                "",
                30,
                false,
                "");
        insert(
                "injection_mode",
                "injection_id, failure_mode_id, application_id, expected, added_later",
                id,
                mode,
                application,
                "Read-only",
                false);
        return id;
    }

    UUID verdict(UUID injection, VerdictResult result, Instant injectedAt, @Nullable UUID corrects) {
        UUID id = UUID.randomUUID();
        insert(
                "verdict",
                "id, injection_id, failure_mode_id, result, observed, detected, injected_at, recorded_at, corrects_id,"
                        + " request_id",
                id,
                injection,
                mode,
                result.name(),
                "Nobody could sign in",
                false,
                Sql.at(injectedAt),
                Sql.at(injectedAt.plus(Duration.ofMinutes(20))),
                corrects,
                UUID.randomUUID());
        return id;
    }

    void reveal(UUID gameDay, Instant at) {
        jdbc.sql("update game_day set revealed_at = ? where id = ?")
                .params(Sql.at(at), gameDay)
                .update();
    }

    private void account(Role role) {
        UUID id = Acting.idOf(role);
        boolean known = jdbc.sql("select count(*) from account where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            String email = role.name().toLowerCase(Locale.ROOT) + "@example.org";
            insert(
                    "account",
                    "id, version, email, email_key, name, password_hash, enabled, session_epoch, created_at",
                    id,
                    0,
                    email,
                    email,
                    "The " + role,
                    "-",
                    true,
                    0,
                    Sql.at(start));
        }
    }

    private void insert(String table, String columns, @Nullable Object... values) {
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        jdbc.sql("insert into " + table + " (" + columns + ") values (" + marks + ")")
                .params(values)
                .update();
    }
}
