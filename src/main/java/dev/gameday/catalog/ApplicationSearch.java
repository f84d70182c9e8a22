package dev.gameday.catalog;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchSource;
import dev.gameday.base.search.SearchWords;
import dev.gameday.program.ProgramClock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds applications by name; everybody may see them. */
@Component
class ApplicationSearch implements SearchSource {
    private final JdbcClient sql;
    private final ProgramClock clock;

    ApplicationSearch(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Applications";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return sql.sql("""
                        select a.id, a.name, coalesce(t.name, 'No team yet') as team
                          from application a left join team t on t.id = a.team_id
                         where a.archived_at is null and a.created_at < :horizon and %s
                         order by %s, lower(a.name), a.id fetch first :limit rows only""".formatted(words.condition("a.name"), words.closeness("a.name")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("name"), row.getString("team"), Routes.APPLICATIONS + "/" + Sql.uuid(row, "id")))
                .list();
    }
}
