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

/** Finds dependencies by name; everybody may see them. */
@Component
class DependencySearch implements SearchSource {
    private final JdbcClient sql;
    private final ProgramClock clock;

    DependencySearch(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Dependencies";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return sql.sql("""
                        select d.id, d.name, d.kind, d.reliability
                          from dependency d
                         where d.archived_at is null and d.created_at < :horizon and %s
                         order by %s, lower(d.name), d.id fetch first :limit rows only""".formatted(words.condition("d.name"), words.closeness("d.name")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("name"),
                        DependencyKind.valueOf(row.getString("kind")).label() + " \u00b7 "
                                + Reliability.valueOf(row.getString("reliability"))
                                        .label(),
                        Routes.DEPENDENCIES + "/" + Sql.uuid(row, "id")))
                .list();
    }
}
