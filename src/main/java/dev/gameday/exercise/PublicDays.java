package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads days for whom a link has let in. Callers have checked the link. */
@Component
public class PublicDays {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    PublicDays(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<PublicDay> day(UUID id) {
        Instant horizon = clock.endOf(clock.today());
        return jdbc.sql("select d.* from game_day d where d.id = :id and d.created_at < :horizon")
                .param("id", id)
                .param("horizon", Sql.at(horizon))
                .query((row, n) -> new PublicDay(
                        id,
                        row.getString("title"),
                        Sql.instant(row, "starts_at"),
                        GameDayQueries.times(row, horizon).state()))
                .optional();
    }
}
