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

/** Finds kill switches by flag and place; everybody may see them. */
@Component
class KillSwitchSearch implements SearchSource {
    private final JdbcClient sql;
    private final ProgramClock clock;

    KillSwitchSearch(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Kill switches";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return sql.sql("""
                        select k.id, k.flag, k.place
                          from kill_switch k
                         where k.archived_at is null and k.created_at < :horizon and %s
                         order by %s, lower(k.flag), k.id fetch first :limit rows only""".formatted(words.condition("concat(k.flag, ' ', k.place)"), words.closeness("k.flag")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("flag"),
                        row.getString("place"),
                        Routes.KILL_SWITCHES + "/" + Sql.uuid(row, "id")))
                .list();
    }
}
