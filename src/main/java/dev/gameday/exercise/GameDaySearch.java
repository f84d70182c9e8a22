package dev.gameday.exercise;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchSource;
import dev.gameday.base.search.SearchWords;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds game days by what the public list says of them: title and environment. Nothing of the script is read here. */
@Component
class GameDaySearch implements SearchSource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    GameDaySearch(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Game days";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return jdbc.sql("""
                        select d.id, d.title, d.starts_at, d.environment
                          from game_day d
                         where d.created_at < :horizon and %s
                         order by %s, d.starts_at desc, d.id fetch first :limit rows only""".formatted(
                                words.condition("concat(d.title, ' ', d.environment)"), words.closeness("d.title")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> {
                    LocalDate day = LocalDate.ofInstant(Sql.instant(row, "starts_at"), clock.zone());
                    String environment = row.getString("environment");
                    return new SearchHit(
                            row.getString("title"),
                            DAY.format(day) + (environment.isBlank() ? "" : " \u00b7 " + environment),
                            Routes.GAME_DAYS + "/" + Sql.uuid(row, "id"));
                })
                .list();
    }
}
