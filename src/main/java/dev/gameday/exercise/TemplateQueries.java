package dev.gameday.exercise;

import dev.gameday.base.Sql;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.program.ProgramClock;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which dependencies a template could be used for. */
@Component
class TemplateQueries {
    static final Comparator<TemplateChoice> BY_NAME = Comparator.comparing(
                    TemplateChoice::dependencyName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(TemplateChoice::dependencyId);

    private final JdbcClient jdbc;
    private final ProgramClock clock;

    TemplateQueries(JdbcClient jdbc, ProgramClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All dependencies that are not archived, by name. */
    List<TemplateChoice> choices(Fault fault) {
        return jdbc
                .sql("""
                        select d.id, d.name, d.kind, coalesce(s.written, false) as written
                          from dependency d
                          left join scenario s on s.dependency_id = d.id and s.fault = :fault
                         where d.archived_at is null and d.created_at < :horizon""")
                .param("fault", fault.name())
                .param("horizon", Sql.at(clock.endOf(clock.today())))
                .query((row, n) -> new TemplateChoice(
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        DependencyKind.valueOf(row.getString("kind")),
                        row.getBoolean("written")))
                .list()
                .stream()
                .sorted(BY_NAME)
                .toList();
    }
}
