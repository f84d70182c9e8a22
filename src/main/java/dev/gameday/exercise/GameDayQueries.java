package dev.gameday.exercise;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.ReadOnce;
import dev.gameday.base.Sql;
import dev.gameday.exercise.GameDayFilter.When;
import dev.gameday.program.ProgramClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads game days as they are at the horizon. */
@Component
class GameDayQueries {
    private static final String COLUMNS = """
            select d.*, (select count(*) from game_day_organizer o
                          where o.game_day_id = d.id and o.account_id = :me) as mine
              from game_day d
             where d.created_at < :horizon
            """;
    private static final String STARTED = "d.started_at < :horizon";
    private static final String NOT_STARTED = "(d.started_at is null or d.started_at >= :horizon)";
    private static final String REVEALED = "d.revealed_at < :horizon";
    private static final String NOT_REVEALED = "(d.revealed_at is null or d.revealed_at >= :horizon)";
    private static final String CANCELLED = "d.cancelled_at < :horizon";
    private static final String NOT_CANCELLED = "(d.cancelled_at is null or d.cancelled_at >= :horizon)";

    private final JdbcClient jdbc;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final Secrecy secrecy;
    private final ReadOnce once;

    GameDayQueries(JdbcClient jdbc, ProgramClock clock, CurrentUser user, Secrecy secrecy, ReadOnce once) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
        this.secrecy = secrecy;
        this.once = once;
    }

    Instant horizon() {
        return clock.endOf(clock.today());
    }

    List<GameDayRow> list(GameDayFilter filter, int offset, int limit) {
        Instant horizon = horizon();
        String order = filter.when() == When.UPCOMING ? "asc" : "desc";
        return jdbc.sql(COLUMNS + where(filter.when()) + " order by d.starts_at " + order
                        + ", d.id offset :offset rows fetch next :limit rows only")
                .param("me", user.id())
                .param("horizon", Sql.at(horizon))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row, horizon))
                .list();
    }

    int count(GameDayFilter filter) {
        return jdbc.sql("select count(*) from game_day d where d.created_at < :horizon" + where(filter.when()))
                .param("horizon", Sql.at(horizon()))
                .query(Integer.class)
                .single();
    }

    GameDayPage page(UUID id) {
        Asked asked = new Asked(id, user.id(), horizon());
        return once.read(GameDayPage.class, asked, () -> page(asked));
    }

    private record Asked(UUID id, UUID by, Instant horizon) {}

    private GameDayPage page(Asked asked) {
        return jdbc.sql(COLUMNS + " and d.id = :id")
                .param("me", asked.by)
                .param("horizon", Sql.at(asked.horizon))
                .param("id", asked.id)
                .query((row, n) -> page(row, asked.horizon))
                .optional()
                .orElseThrow(() -> new NotFoundException("game day", asked.id));
    }

    private static String where(@Nullable When when) {
        return switch (when) {
            case null -> "";
            case UPCOMING -> " and " + NOT_STARTED + " and " + NOT_CANCELLED;
            case LIVE -> " and " + STARTED + " and " + NOT_REVEALED + " and " + NOT_CANCELLED;
            case PAST -> " and (" + REVEALED + " or " + CANCELLED + ")";
        };
    }

    private GameDayRow row(ResultSet row, Instant horizon) throws SQLException {
        return new GameDayRow(
                Sql.uuid(row, "id"),
                row.getLong("version"),
                row.getString("title"),
                GameDayKind.valueOf(row.getString("kind")),
                Sql.instant(row, "starts_at"),
                row.getInt("minutes"),
                row.getString("environment"),
                times(row, horizon).state(),
                mine(row));
    }

    private GameDayPage page(ResultSet row, Instant horizon) throws SQLException {
        GameDayRow day = row(row, horizon);
        GameDayTimes times = times(row, horizon);
        boolean slice = secrecy.seesSlice(day.mine(), day.state());
        return new GameDayPage(
                day.id(),
                day.version(),
                day.title(),
                day.kind(),
                day.startsAt(),
                day.minutes(),
                day.environment(),
                day.state(),
                row.getString("published_schedule"),
                row.getString("roles"),
                row.getString("rooms"),
                times.started(),
                times.allClear(),
                times.revealed(),
                times.closed(),
                slice ? row.getString("likeness") : null,
                slice ? row.getString("load_flowing") : null,
                slice ? row.getString("start_reason") : null,
                day.mine(),
                slice,
                Secrecy.seesScript(day.mine(), day.state()));
    }

    private boolean mine(ResultSet row) throws SQLException {
        return row.getInt("mine") > 0 && secrecy.mayRun();
    }

    static GameDayTimes times(ResultSet row, Instant horizon) throws SQLException {
        return new GameDayTimes(
                        Sql.instantOrNull(row, "planned_at"),
                        Sql.instantOrNull(row, "announced_at"),
                        Sql.instantOrNull(row, "started_at"),
                        Sql.instantOrNull(row, "all_clear_at"),
                        Sql.instantOrNull(row, "revealed_at"),
                        Sql.instantOrNull(row, "closed_at"),
                        Sql.instantOrNull(row, "cancelled_at"))
                .before(horizon);
    }
}
