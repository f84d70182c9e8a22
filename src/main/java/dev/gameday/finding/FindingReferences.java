package dev.gameday.finding;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.Map;
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
    static final String KNOWN = """
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

    /** Those that the reader organizes, the latest first. */
    List<RunningDay> runningDays() {
        return jdbc.sql("""
                        select gd.id, gd.title
                          from game_day gd
                          join game_day_organizer o on o.game_day_id = gd.id and o.account_id = :me
                         where gd.started_at < :horizon and gd.cancelled_at is null
                           and (gd.revealed_at is null or gd.revealed_at >= :horizon)
                         order by gd.started_at desc, gd.id""")
                .param("me", user.id())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((rs, i) -> new RunningDay(Sql.uuid(rs, "id"), rs.getString("title")))
                .list();
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

    /** The parameters of a statement about one thing with {@link #KNOWN}. */
    Map<String, Object> reader(UUID id) {
        return Map.of("id", id, "me", user.id(), "horizon", Sql.at(clock.endOf(clock.today())));
    }
}
