package dev.gameday.program;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchSource;
import dev.gameday.base.search.SearchWords;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds teams by name; leads to what they own. */
@Component
class TeamSearch implements SearchSource {
    private final JdbcClient sql;
    private final ProgramClock clock;

    TeamSearch(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Teams";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return sql.sql("""
                        select t.id, t.name
                          from team t
                         where t.archived_at is null and t.created_at < :horizon and %s
                         order by %s, lower(t.name), t.id fetch first :limit rows only""".formatted(words.condition("t.name"), words.closeness("t.name")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("name"),
                        "Its applications",
                        Routes.APPLICATIONS + "?team=" + Sql.uuid(row, "id")))
                .list();
    }
}
