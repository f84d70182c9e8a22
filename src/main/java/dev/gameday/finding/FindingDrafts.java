package dev.gameday.finding;

import dev.gameday.base.NotFoundException;
import dev.gameday.base.Sql;
import dev.gameday.base.Text;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.exercise.VerdictResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a finding may say at first: of a verdict, or of an injection that no alert saw. Only what the reader may know of. */
@Component
class FindingDrafts {
    private final JdbcClient jdbc;
    private final FindingReferences references;

    FindingDrafts(JdbcClient jdbc, FindingReferences references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    FindingDraft draft(UUID verdictId) {
        return jdbc.sql("""
                        select v.id, v.result, v.observed, v.detected, v.failure_mode_id, v.injection_id, i.game_day_id,
                               im.expected, im.found_live, m.fault, ft.name as feature, ft.need_level, ft.application_id,
                               d.name as dependency
                          from verdict v
                          join injection i on i.id = v.injection_id
                          join game_day gd on gd.id = i.game_day_id
                          join failure_mode m on m.id = v.failure_mode_id
                          join feature ft on ft.id = m.feature_id
                          join dependency d on d.id = m.dependency_id
                          left join injection_mode im on im.injection_id = i.id and im.failure_mode_id = m.id
                         where v.id = :id and v.recorded_at < :horizon\s""" + FindingReferences.KNOWN)
                .params(references.reader(verdictId))
                .query((rs, i) -> draft(rs))
                .optional()
                .orElseThrow(() -> new NotFoundException("verdict", verdictId));
    }

    private static FindingDraft draft(ResultSet rs) throws SQLException {
        VerdictResult result = VerdictResult.valueOf(rs.getString("result"));
        String mode = FindingReads.mode(rs.getString("feature"), rs.getString("dependency"), rs.getString("fault"));
        boolean unnoticed = Boolean.FALSE.equals(rs.getObject("detected", Boolean.class));
        String title = mode
                + (result == VerdictResult.PASSED ? "" : " - " + result.label().toLowerCase(Locale.ROOT));
        String expected = Objects.requireNonNullElse(rs.getString("expected"), "");
        return new FindingDraft(
                Text.cut(title, 250),
                severity(NeedLevel.valueOf(rs.getString("need_level")), result),
                kind(result, unnoticed, rs.getBoolean("found_live")),
                line("Expected", expected)
                        + line("Observed", rs.getString("observed"))
                        + (unnoticed ? "Nobody noticed." : ""),
                Sql.uuid(rs, "application_id"),
                Sql.uuid(rs, "failure_mode_id"),
                Sql.uuid(rs, "game_day_id"),
                Sql.uuid(rs, "injection_id"),
                Sql.uuid(rs, "id"));
    }

    private static FindingKind kind(VerdictResult result, boolean unnoticed, boolean foundLive) {
        if (result == VerdictResult.PASSED && unnoticed) {
            return FindingKind.ALERTING_GAP;
        }
        return foundLive ? FindingKind.HIDDEN_DEPENDENCY : FindingKind.TECHNICAL;
    }

    /** By the failure mode that needs it most; when there are others, no single one is named. */
    FindingDraft draftOfInjection(UUID injectionId) {
        return jdbc.sql("""
                        select i.id, i.title, i.game_day_id, im.failure_mode_id, im.application_id, ft.need_level,
                               (select count(*) from injection_mode o where o.injection_id = i.id and o.found_live = false) as modes
                          from injection i
                          join game_day gd on gd.id = i.game_day_id
                          left join injection_mode im on im.injection_id = i.id and im.found_live = false
                          left join failure_mode m on m.id = im.failure_mode_id
                          left join feature ft on ft.id = m.feature_id
                         where i.id = :id\s""" + FindingReferences.KNOWN + """
                         order by case ft.need_level when 'CORE' then 1 when 'IMPORTANT' then 2 else 3 end,
                                  ft.rank_position, ft.id
                         fetch first 1 rows only""")
                .params(references.reader(injectionId))
                .query((rs, i) -> unseen(rs))
                .optional()
                .orElseThrow(() -> new NotFoundException("injection", injectionId));
    }

    private static FindingDraft unseen(ResultSet rs) throws SQLException {
        String need = rs.getString("need_level");
        return new FindingDraft(
                Text.cut("No alert for “" + rs.getString("title") + "”", 250),
                severity(need == null ? NeedLevel.IMPORTANT : NeedLevel.valueOf(need), VerdictResult.DEGRADED),
                FindingKind.ALERTING_GAP,
                "It was injected, and no alert told anybody.",
                Sql.uuidOrNull(rs, "application_id"),
                rs.getInt("modes") == 1 ? Sql.uuid(rs, "failure_mode_id") : null,
                Sql.uuid(rs, "game_day_id"),
                Sql.uuid(rs, "id"),
                null);
    }

    private static String line(String label, String text) {
        return text.isBlank() ? "" : label + ": " + text + "\n";
    }

    /** A suggestion: a failed core feature is SEV-2, each step of need or harm less is one less. */
    private static int severity(NeedLevel need, VerdictResult result) {
        int failed = switch (need) {
            case CORE -> 2;
            case IMPORTANT -> 3;
            case SHEDDABLE -> 4;
        };
        return result == VerdictResult.FAILED ? failed : failed + 1;
    }
}
