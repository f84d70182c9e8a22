package dev.gameday.finding;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The part that every read of findings has in common: which rows the reader may see, as of the program's day, with the
 * status they had then. A finding of an unrevealed game day exists only for that day's organizers.
 */
@Component
class FindingQuery {
    private static final Pattern LABEL = Pattern.compile("(?i)f-?(\\d{1,15})");

    static final String VISIBLE = """
            (f.game_day_id is null
              or exists (select 1 from game_day shown where shown.id = f.game_day_id and shown.revealed_at < :horizon)
              or exists (select 1 from game_day_organizer mine
                          where mine.game_day_id = f.game_day_id and mine.account_id = :me))
            """;

    static final String FROM = """
            from finding f
            join finding_event e on e.id = (select latest.id from finding_event latest
                                             where latest.finding_id = f.id and latest.at < :horizon
                                             order by latest.at desc, latest.seq desc fetch first row only)
            left join application a on a.id = f.application_id
            where f.created_at < :horizon
              and\s""" + VISIBLE;

    /** Whether a retest waits in an accepted slice; only for those who may see slices. What was added since is a secret of the script. */
    static final String RETEST_PLANNED = """
            case when e.status = 'FIXED' and exists (
                   select 1 from injection_mode im
                     join injection i on i.id = im.injection_id
                     join game_day gd on gd.id = i.game_day_id
                    where im.failure_mode_id = f.failure_mode_id and im.added_later = false
                      and gd.planned_at < :horizon and gd.cancelled_at is null
                      and (gd.revealed_at is null or gd.revealed_at >= :horizon))
                 then true else false end
            """;

    static final String UNSETTLED = "e.status in ('OPEN', 'IN_PROGRESS', 'FIXED')";
    static final String OVERDUE = "f.due_on < :today and " + UNSETTLED;
    static final String MINE = "lower(f.owner) = :myName";
    static final String WITHOUT_OWNER = "f.owner = '' and " + UNSETTLED;

    private final CurrentUser user;
    private final ProgramClock clock;

    FindingQuery(CurrentUser user, ProgramClock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** Parameters of {@link #FROM}. */
    Map<String, Object> reader() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("horizon", Sql.at(clock.endOf(clock.today())));
        parameters.put("me", user.id());
        parameters.put("myName", lower(user.name()));
        parameters.put("today", clock.today());
        return parameters;
    }

    boolean plans() {
        return user.has(Role.MANAGER) || user.has(Role.ORGANIZER);
    }

    /** The filter's conditions; adds their parameters. */
    String where(FindingFilter filter, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder();
        if (!filter.statuses().isEmpty()) {
            parameters.put(
                    "statuses", filter.statuses().stream().map(Enum::name).toList());
            sql.append(" and e.status in (:statuses)");
        }
        equal(sql, parameters, "f.application_id", "application", filter.applicationId());
        equal(sql, parameters, "f.failure_mode_id", "mode", filter.failureModeId());
        equal(sql, parameters, "f.game_day_id", "gameDay", filter.gameDayId());
        equal(sql, parameters, "f.severity", "severity", filter.severity());
        if (!filter.owner().isBlank()) {
            equal(sql, parameters, "lower(f.owner)", "owner", lower(filter.owner()));
        }
        if (filter.mine()) {
            sql.append(" and ").append(MINE);
        }
        if (filter.withoutOwner()) {
            sql.append(" and ").append(WITHOUT_OWNER);
        }
        if (filter.overdue()) {
            sql.append(" and ").append(OVERDUE);
        }
        if (!filter.text().isBlank()) {
            text(sql, parameters, filter.text().strip());
        }
        return sql.toString();
    }

    private static void text(StringBuilder sql, Map<String, Object> parameters, String text) {
        parameters.put("text", Sql.containing(text));
        Matcher label = LABEL.matcher(text);
        parameters.put("number", label.matches() ? Long.parseLong(label.group(1)) : -1L);
        sql.append(" and (lower(f.title) like :text escape '!' or lower(f.details) like :text escape '!'"
                + " or lower(f.owner) like :text escape '!' or f.number = :number)");
    }

    private static void equal(
            StringBuilder sql, Map<String, Object> parameters, String column, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
            sql.append(" and ").append(column).append(" = :").append(name);
        }
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
