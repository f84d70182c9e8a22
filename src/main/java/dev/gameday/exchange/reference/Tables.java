package dev.gameday.exchange.reference;

import dev.gameday.base.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Rows to be written, by table; written in batches at the end, each table after those it refers to. */
final class Tables {
    private static final int BATCH = 1_000;

    /** All tables with their columns, in the order of writing. */
    private static final String[] COLUMNS = {
        "account: id, version, email, email_key, name, password_hash, enabled, session_epoch, created_at",
        "account_role: account_id, role",
        "team: id, version, name, capacity, created_at, archived_at",
        "application: id, version, name, name_key, description, team_id, tier, minimum_viable_mode, minimum_viable_note,"
                + " room, link, created_at, archived_at, materially_changed_at",
        "feature: id, version, application_id, name, description, rank_position, need_level, when_shed, created_at,"
                + " archived_at, materially_changed_at",
        "sign_off: id, application_id, signed_at, signed_by, signed_as, note, own, recorded_by, recorded_name",
        "sign_off_feature: sign_off_id, feature_id, name, rank_position, need_level",
        "kill_switch: id, version, flag, flag_key, place, how, acts_within_seconds, documentation, created_at",
        "kill_switch_feature: kill_switch_id, feature_id",
        "kill_switch_person: kill_switch_id, position, name",
        "kill_switch_exercise: id, kill_switch_id, exercised_on, exercised_by, took_seconds, note, recorded_at, recorded_by",
        "dependency: id, version, name, name_key, description, kind, application_id, reliability, evidence, assessed_on,"
                + " discovered, created_at, archived_at, materially_changed_at",
        "application_dependency: application_id, dependency_id, created_at",
        "reliance: id, version, feature_id, dependency_id, hard, created_at, ended_at",
        "failure_mode: id, version, feature_id, dependency_id, fault, expected, measured, alerting, absence_alert, scope,"
                + " accepted_by, accepted_reason, accepted_until, accepted_at, created_at",
        "fallback_step: id, failure_mode_id, position, kind, detail, dependency_id, created_at, built_at",
        "coverage_fact: id, failure_mode_id, effective_from, effective_to, recorded_at, application_id, feature_id,"
                + " dependency_id, team_id, need_level, fallback, counted, accepted_until, material_at",
        "scenario: id, version, dependency_id, fault, title, hypothesis, method, abort_conditions, blast_radius,"
                + " rollback_plan, minutes, created_at",
        "scenario_builds_on: scenario_id, lighter_id",
        "game_day: id, version, title, kind, starts_at, minutes, environment, likeness, load_flowing,"
                + " published_schedule, roles, created_at, planned_at, announced_at, started_at, all_clear_at,"
                + " revealed_at, closed_at, cancelled_at",
        "game_day_organizer: game_day_id, account_id, assigned_at, assigned_by",
        "injection: id, version, game_day_id, scenario_id, position, title, hypothesis, method, abort_conditions,"
                + " blast_radius, rollback_plan, minutes, after_all_clear, reason",
        "injection_mode: injection_id, failure_mode_id, application_id, expected, added_later",
        "injection_event: id, injection_id, type, occurred_at, recorded_at, recorded_by, application_id, source, note,"
                + " corrects_id, request_id",
        "verdict: id, injection_id, failure_mode_id, result, observed, detected, mitigated, injected_at, recorded_at,"
                + " recorded_by, corrects_id, request_id",
        "finding: id, version, number, title, details, kind, severity, origin, application_id, failure_mode_id,"
                + " game_day_id, injection_id, verdict_id, owner, due_on, fix_link, created_at, created_by",
        "finding_event: id, finding_id, seq, status, at, recorded_by, note, injection_id, verdict_id, outcome",
        "audit_entry: id, recorded_at, actor_id, actor_name, action, subject_id, detail"
    };

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    Tables() {
        for (String table : COLUMNS) {
            String name = table.substring(0, table.indexOf(':'));
            columns.put(name, table.substring(table.indexOf(':') + 1).strip());
            rows.put(name, new ArrayList<>());
        }
    }

    void add(String table, @Nullable Object... values) {
        rows(table).add(values);
    }

    int count(String table) {
        return rows(table).size();
    }

    /** Writes and forgets everything. */
    void write(JdbcOperations jdbc) {
        columns.forEach((table, names) -> {
            List<@Nullable Object[]> all = rows(table);
            jdbc.execute((ConnectionCallback<Integer>) connection -> write(connection, table, names, all));
            all.clear();
        });
    }

    private List<@Nullable Object[]> rows(String table) {
        List<@Nullable Object[]> known = rows.get(table);
        if (known == null) {
            throw new IllegalArgumentException("No table " + table);
        }
        return known;
    }

    private static int write(Connection connection, String table, String names, List<@Nullable Object[]> rows)
            throws SQLException {
        int width = names.split(",").length;
        String sql = "insert into " + table + " (" + names + ") values ("
                + String.join(", ", Collections.nCopies(width, "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                if (row.length != width) {
                    throw new IllegalArgumentException(table + " has " + width + " columns, not " + row.length);
                }
                for (int i = 0; i < width; i++) {
                    statement.setObject(i + 1, stored(row[i]));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        return rows.size();
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> Sql.at(instant);
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }
}
