package dev.gameday.finding;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Sql;
import dev.gameday.base.Text;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a finding refers to, checked. What the reader may not know to exist is treated like what does not: an unrevealed
 * day's injections and verdicts are known to its organizers only.
 */
@Component
class FindingReferences {
    private static final String KNOWN = """
            and (gd.revealed_at < :horizon
              or exists (select 1 from game_day_organizer o where o.game_day_id = gd.id and o.account_id = :me))
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ProgramClock clock;

    FindingReferences(JdbcClient jdbc, CurrentUser user, ProgramClock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    FindingSource source(NewFinding finding) {
        FindingSource source = new FindingSource(finding.gameDayId(), finding.injectionId(), finding.verdictId());
        if (source.verdictId() != null) {
            source = merged("verdictId", source, ofVerdict(source.verdictId()));
        }
        if (source.injectionId() != null) {
            source = merged("injectionId", source, ofInjection(source.injectionId()));
        }
        if (source.gameDayId() != null && !knownDay(source.gameDayId())) {
            throw new InvalidException(
                    "gameDayId", "No such game day, or one that only its organizers can refer to before its reveal.");
        }
        return source;
    }

    /** The content with the application and failure mode that the verdict brings, both existing. */
    EditFinding completed(EditFinding content, @Nullable UUID verdictId) {
        UUID mode = content.failureModeId();
        if (mode == null && verdictId != null) {
            mode = jdbc.sql("select failure_mode_id from verdict where id = :id")
                    .param("id", verdictId)
                    .query(UUID.class)
                    .single();
        }
        UUID application = content.applicationId();
        if (application == null && mode != null) {
            application = applicationOf(mode);
        }
        return checked(new EditFinding(
                content.title(),
                content.severity(),
                application,
                content.kind(),
                content.origin(),
                content.details(),
                mode,
                content.owner(),
                content.dueOn(),
                content.fixLink()));
    }

    FindingDraft draft(UUID verdictId) {
        return jdbc.sql("""
                        select v.id, v.result, v.observed, v.detected, v.failure_mode_id, v.injection_id, i.game_day_id,
                               im.expected, m.fault, ft.name as feature, ft.need_level, ft.application_id,
                               d.name as dependency
                          from verdict v
                          join injection i on i.id = v.injection_id
                          join game_day gd on gd.id = i.game_day_id
                          join failure_mode m on m.id = v.failure_mode_id
                          join feature ft on ft.id = m.feature_id
                          join dependency d on d.id = m.dependency_id
                          left join injection_mode im on im.injection_id = i.id and im.failure_mode_id = m.id
                         where v.id = :id and v.recorded_at < :horizon\s""" + KNOWN)
                .params(reader(verdictId))
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
                result == VerdictResult.PASSED && unnoticed ? FindingKind.ALERTING_GAP : FindingKind.TECHNICAL,
                line("Expected", expected)
                        + line("Observed", rs.getString("observed"))
                        + (unnoticed ? "Nobody noticed." : ""),
                Sql.uuid(rs, "application_id"),
                Sql.uuid(rs, "failure_mode_id"),
                Sql.uuid(rs, "game_day_id"),
                Sql.uuid(rs, "injection_id"),
                Sql.uuid(rs, "id"));
    }

    /** By the failure mode that needs it most; when there are others, no single one is named. */
    FindingDraft draftOfInjection(UUID injectionId) {
        return jdbc.sql("""
                        select i.id, i.title, i.game_day_id, im.failure_mode_id, im.application_id, ft.need_level,
                               (select count(*) from injection_mode o where o.injection_id = i.id) as modes
                          from injection i
                          join game_day gd on gd.id = i.game_day_id
                          left join injection_mode im on im.injection_id = i.id
                          left join failure_mode m on m.id = im.failure_mode_id
                          left join feature ft on ft.id = m.feature_id
                         where i.id = :id\s""" + KNOWN + """
                         order by case ft.need_level when 'CORE' then 1 when 'IMPORTANT' then 2 else 3 end,
                                  ft.rank_position, ft.id
                         fetch first 1 rows only""")
                .params(reader(injectionId))
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

    /** An exercise's injection that the reader may know of; for outcomes recorded by hand. */
    void requireRevealed(UUID injectionId) {
        boolean revealed = jdbc.sql("""
                        select count(*) from injection i join game_day gd on gd.id = i.game_day_id
                         where i.id = :id and gd.revealed_at < :horizon
                        """)
                        .param("id", injectionId)
                        .param("horizon", Sql.at(clock.endOf(clock.today())))
                        .query(Integer.class)
                        .single()
                > 0;
        if (!revealed) {
            throw new InvalidException("injectionId", "No such injection in a revealed game day.");
        }
    }

    private FindingSource ofVerdict(UUID id) {
        return one("verdictId", "verdict", id, """
                select i.game_day_id, v.injection_id, v.id as verdict_id from verdict v
                  join injection i on i.id = v.injection_id join game_day gd on gd.id = i.game_day_id where v.id = :id
                """);
    }

    private FindingSource ofInjection(UUID id) {
        return one("injectionId", "injection", id, """
                select i.game_day_id, i.id as injection_id, cast(null as uuid) as verdict_id from injection i
                  join game_day gd on gd.id = i.game_day_id where i.id = :id
                """);
    }

    private FindingSource one(String field, String what, UUID id, String sql) {
        Optional<FindingSource> found = jdbc.sql(sql + KNOWN)
                .params(reader(id))
                .query((rs, i) -> new FindingSource(
                        Sql.uuidOrNull(rs, "game_day_id"),
                        Sql.uuidOrNull(rs, "injection_id"),
                        Sql.uuidOrNull(rs, "verdict_id")))
                .optional();
        return found.orElseThrow(() -> new InvalidException(field, "No such " + what + "."));
    }

    private static FindingSource merged(String field, FindingSource given, FindingSource found) {
        boolean contradicts = (given.gameDayId() != null && !given.gameDayId().equals(found.gameDayId()))
                || (given.injectionId() != null && !given.injectionId().equals(found.injectionId()));
        if (contradicts) {
            throw new InvalidException(field, "Belongs to another injection or game day than the one named.");
        }
        return new FindingSource(found.gameDayId(), found.injectionId(), given.verdictId());
    }

    private boolean knownDay(UUID id) {
        return jdbc.sql("select count(*) from game_day gd where gd.id = :id " + KNOWN)
                        .params(reader(id))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private EditFinding checked(EditFinding content) {
        if (content.applicationId() != null && !exists("application", content.applicationId())) {
            throw new InvalidException("applicationId", "No such application.");
        }
        if (content.failureModeId() != null && !exists("failure_mode", content.failureModeId())) {
            throw new InvalidException("failureModeId", "No such failure mode.");
        }
        return content;
    }

    private boolean exists(String table, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private @Nullable UUID applicationOf(UUID mode) {
        return jdbc.sql(
                        "select f.application_id from failure_mode m join feature f on f.id = m.feature_id where m.id = :id")
                .param("id", mode)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private Map<String, Object> reader(UUID id) {
        return Map.of("id", id, "me", user.id(), "horizon", Sql.at(clock.endOf(clock.today())));
    }
}
