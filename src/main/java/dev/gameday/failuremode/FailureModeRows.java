package dev.gameday.failuremode;

import dev.gameday.base.Sql;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns rows of {@link FailureModeQueries} into records. */
final class FailureModeRows {
    private FailureModeRows() {}

    static FailureModeRow row(ResultSet row) throws SQLException {
        return new FailureModeRow(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                Sql.uuid(row, "application_id"),
                row.getString("application_name"),
                Sql.uuid(row, "feature_id"),
                row.getString("feature_name"),
                row.getInt("rank_position"),
                NeedLevel.valueOf(row.getString("need_level")),
                Sql.uuid(row, "dependency_id"),
                row.getString("dependency_name"),
                DependencyKind.valueOf(row.getString("kind")),
                Fault.valueOf(row.getString("fault")),
                row.getString("expected"),
                row.getBoolean("measured"),
                row.getBoolean("alerting"),
                row.getBoolean("absence_alert"),
                Scope.valueOf(row.getString("scope")),
                row.getBoolean("archived"),
                fallback(row),
                row.getInt("steps"),
                row.getString("accepted_by"),
                Sql.dateOrNull(row, "accepted_until"));
    }

    private static FallbackState fallback(ResultSet row) throws SQLException {
        if (row.getInt("built") > 0) {
            return FallbackState.BUILT;
        }
        return row.getInt("steps") > 0 ? FallbackState.PLANNED : FallbackState.NONE;
    }

    static FailureModeDetail detail(ResultSet row, List<FallbackStepDetail> steps, LocalDate today)
            throws SQLException {
        FailureModeRow r = row(row);
        return new FailureModeDetail(
                r.id(),
                r.version(),
                r.applicationId(),
                r.applicationName(),
                r.featureId(),
                r.featureName(),
                r.needLevel(),
                r.dependencyId(),
                r.dependencyName(),
                r.dependencyKind(),
                r.fault(),
                row.getBoolean("hard"),
                r.expected(),
                r.measured(),
                r.alerting(),
                r.absenceAlert(),
                r.scope(),
                r.archived(),
                r.fallback(),
                steps,
                acceptance(row, r, today),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "material_at"));
    }

    private static FailureModeDetail.@Nullable Acceptance acceptance(ResultSet row, FailureModeRow r, LocalDate today)
            throws SQLException {
        if (r.acceptedUntil() == null || r.acceptedBy() == null) {
            return null;
        }
        return new FailureModeDetail.Acceptance(
                r.acceptedBy(),
                row.getString("accepted_reason"),
                r.acceptedUntil(),
                Sql.instant(row, "accepted_at"),
                r.acceptedOn(today));
    }
}
