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

/** Finds blackout windows that are not over by their reason; everybody may see them. */
@Component
class BlackoutSearch implements SearchSource {
    private final JdbcClient sql;
    private final ProgramClock clock;

    BlackoutSearch(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Blackout windows";
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return sql.sql("""
                        select b.application_id, b.first_day, b.last_day, b.reason, a.name
                          from blackout b join application a on a.id = b.application_id
                         where b.removed_at is null and a.archived_at is null and b.last_day >= :today and %s
                         order by %s, b.first_day, b.id fetch first :limit rows only""".formatted(words.condition("b.reason"), words.closeness("b.reason")))
                .params(words.parameters())
                .param("today", clock.today())
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("reason"),
                        row.getString("name") + ", " + row.getString("first_day") + " to " + row.getString("last_day"),
                        Routes.APPLICATIONS + "/" + Sql.uuid(row, "application_id")))
                .list();
    }
}
