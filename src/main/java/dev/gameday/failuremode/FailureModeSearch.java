package dev.gameday.failuremode;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchSource;
import dev.gameday.base.search.SearchWords;
import dev.gameday.catalog.Fault;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds failure modes in scope by dependency, fault, feature and application; everybody may see them. */
@Component
class FailureModeSearch implements SearchSource {
    private static final Map<String, String> TEXTS = Map.of(
            "m.fault", "%s",
            "dn.name", "d.id in (select dn.id from dependency dn where %s)",
            "fn.name", "f.id in (select fn.id from feature fn where %s)",
            "an.name", "a.id in (select an.id from application an where %s)");

    private final JdbcClient jdbc;
    private final ProgramClock clock;

    FailureModeSearch(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "Failure modes";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        return jdbc.sql("""
                        select m.id, m.fault, d.name as dependency, f.name as feature, a.name as application
                          from failure_mode m
                          join feature f on f.id = m.feature_id
                          join application a on a.id = f.application_id
                          join dependency d on d.id = m.dependency_id
                         where m.scope = 'IN_SCOPE' and m.created_at < :horizon
                           and f.archived_at is null and a.archived_at is null and d.archived_at is null and %s
                         order by %s, lower(d.name), m.fault, lower(a.name), m.id fetch first :limit rows only""".formatted(words.conditionOfAny(TEXTS), words.closeness("d.name")))
                .params(words.parameters())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .param("limit", limit)
                .query((row, i) -> new SearchHit(
                        row.getString("dependency") + " "
                                + Fault.valueOf(row.getString("fault")).label().toLowerCase(Locale.ROOT),
                        row.getString("application") + " \u00b7 " + row.getString("feature"),
                        Routes.FAILURE_MODES + "/" + Sql.uuid(row, "id")))
                .list();
    }
}
