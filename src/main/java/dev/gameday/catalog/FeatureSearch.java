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

/** Finds features by their name and their application's; leads to the application's hierarchy of needs. */
@Component
class FeatureSearch implements SearchSource {
    private static final String TEXT = "concat(f.name, ' ', a.name)";
    private final JdbcClient sql;
    private final ProgramClock clock;

    FeatureSearch(JdbcClient sql, ProgramClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Features";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return sql.sql("""
                        select f.name, f.application_id, a.name as application, f.need_level
                          from feature f join application a on a.id = f.application_id
                         where f.archived_at is null and a.archived_at is null and f.created_at < :horizon and %s
                         order by %s, lower(f.name), lower(a.name), f.id fetch first :limit rows only""".formatted(words.condition(TEXT), words.closeness("f.name")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("name"),
                        row.getString("application") + " \u00b7 "
                                + NeedLevel.valueOf(row.getString("need_level")).label(),
                        Routes.APPLICATIONS + "/" + Sql.uuid(row, "application_id") + "/needs"))
                .list();
    }
}
