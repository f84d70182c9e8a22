package dev.gameday.exercise;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchSource;
import dev.gameday.base.search.SearchWords;
import dev.gameday.program.ProgramClock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds scenarios of the public catalogue by title; never says on which game day one is used. */
@Component
class ScenarioSearch implements SearchSource {
    private final JdbcClient jdbc;
    private final ProgramClock clock;

    ScenarioSearch(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Scenarios";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return jdbc.sql("""
                        select s.id, s.title, d.name as dependency, s.minutes
                          from scenario s join dependency d on d.id = s.dependency_id
                         where s.created_at < :horizon and %s
                         order by %s, lower(s.title), s.id fetch first :limit rows only""".formatted(words.condition("concat(s.title, ' ', d.name)"), words.closeness("s.title")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("title"),
                        row.getString("dependency") + " \u00b7 " + row.getInt("minutes") + " minutes",
                        Routes.SCENARIOS + "/" + Sql.uuid(row, "id")))
                .list();
    }
}
