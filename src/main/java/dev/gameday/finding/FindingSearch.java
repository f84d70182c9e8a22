package dev.gameday.finding;

import dev.gameday.base.Routes;
import dev.gameday.base.Sql;
import dev.gameday.base.search.SearchHit;
import dev.gameday.base.search.SearchSource;
import dev.gameday.base.search.SearchWords;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds findings by number, title, owner and application, among those that the reader may see. */
@Component
class FindingSearch implements SearchSource {
    private static final String TEXT =
            "concat('f', f.number, ' f ', f.number, ' ', f.title, ' ', f.owner, ' '," + " coalesce(a.name, ''))";

    private final JdbcClient jdbc;
    private final FindingQuery query;

    FindingSearch(JdbcClient jdbc, FindingQuery query) {
        this.jdbc = jdbc;
        this.query = query;
    }

    @Override
    public String kind() {
        return "Findings";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<SearchHit> find(SearchWords words, int limit) {
        Map<String, Object> parameters = query.reader();
        parameters.putAll(words.parameters());
        parameters.put("label", words.phrase().replace(" ", ""));
        parameters.put("limit", limit);
        return jdbc.sql("select f.id, f.number, f.title, f.severity, e.status, coalesce(a.name, '') as application "
                        + FindingQuery.FROM + " and " + words.condition(TEXT)
                        + " order by case when concat('f', f.number) = :label then 0 else 1 end, "
                        + words.closeness("f.title") + ", f.severity, f.number fetch first :limit rows only")
                .params(parameters)
                .query((row, i) -> {
                    String application = row.getString("application");
                    return new SearchHit(
                            "F-" + row.getLong("number") + " " + row.getString("title"),
                            "SEV-" + row.getInt("severity") + " \u00b7 "
                                    + FindingStatus.valueOf(row.getString("status"))
                                            .label()
                                    + (application.isEmpty() ? "" : " \u00b7 " + application),
                            Routes.FINDINGS + "/" + Sql.uuid(row, "id"));
                })
                .list();
    }
}
