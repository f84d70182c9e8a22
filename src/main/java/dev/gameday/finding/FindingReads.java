package dev.gameday.finding;

import dev.gameday.base.Sql;
import dev.gameday.catalog.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings as records, one statement a list, two a page. */
@Component
class FindingReads {
    private static final String MODE_JOINS = """
            left join failure_mode m on m.id = f.failure_mode_id
            left join feature mf on mf.id = m.feature_id
            left join dependency md on md.id = m.dependency_id
            """;
    private static final String COLUMNS = """
            select f.id, f.version, f.number, f.title, f.kind, f.severity, f.origin, f.application_id, f.failure_mode_id,
                   f.game_day_id, f.owner, f.due_on, f.created_at, e.status, e.at as status_since,
                   a.name as application_name, mf.name as mode_feature, md.name as mode_dependency,
                   m.fault as mode_fault,
            """;

    private final JdbcClient jdbc;
    private final FindingQuery query;

    FindingReads(JdbcClient jdbc, FindingQuery query) {
        this.jdbc = jdbc;
        this.query = query;
    }

    List<FindingRow> list(FindingFilter filter, FindingSort sort, boolean ascending, int offset, int limit) {
        Map<String, Object> parameters = query.reader();
        String where = query.where(filter, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        String order = sort.expression() + (ascending ? " asc" : " desc");
        return jdbc.sql(select("") + where + " order by " + order
                        + ", f.severity, f.number desc offset :offset rows fetch next :limit rows only")
                .params(parameters)
                .query((rs, i) -> row(rs))
                .list();
    }

    int count(FindingFilter filter) {
        Map<String, Object> parameters = query.reader();
        String where = query.where(filter, parameters);
        return jdbc.sql("select count(*) " + FindingQuery.FROM + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    FindingCounts counts() {
        return jdbc.sql("select count(*) as total,"
                        + " coalesce(sum(case when e.status in ('OPEN', 'IN_PROGRESS') then 1 else 0 end), 0) as open,"
                        + " coalesce(sum(case when e.status = 'FIXED' then 1 else 0 end), 0) as due,"
                        + " coalesce(sum(case when " + FindingQuery.WITHOUT_OWNER
                        + " then 1 else 0 end), 0) as ownerless,"
                        + " coalesce(sum(case when " + FindingQuery.OVERDUE + " then 1 else 0 end), 0) as overdue,"
                        + " coalesce(sum(case when " + FindingQuery.MINE + " and " + FindingQuery.UNSETTLED
                        + " then 1 else 0 end), 0) as mine "
                        + FindingQuery.FROM)
                .params(query.reader())
                .query((rs, i) -> new FindingCounts(
                        rs.getInt("total"),
                        rs.getInt("open"),
                        rs.getInt("due"),
                        rs.getInt("ownerless"),
                        rs.getInt("overdue"),
                        rs.getInt("mine")))
                .single();
    }

    boolean visible(UUID id) {
        Map<String, Object> parameters = query.reader();
        parameters.put("id", id);
        return jdbc.sql("select count(*) " + FindingQuery.FROM + " and f.id = :id")
                        .params(parameters)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<FindingDetail> detail(UUID id) {
        Map<String, Object> parameters = query.reader();
        parameters.put("id", id);
        String more = """
                , f.details, f.fix_link, f.injection_id, f.verdict_id, fd.title as day_title, fi.title as injection_title,
                  creator.name as creator_name
                """;
        String joins = """
                left join game_day fd on fd.id = f.game_day_id
                left join injection fi on fi.id = f.injection_id
                left join account creator on creator.id = f.created_by
                """;
        String sql = columns() + more + from(joins) + " and f.id = :id";
        return jdbc.sql(sql)
                .params(parameters)
                .query((rs, i) -> detail(rs, List.of()))
                .optional()
                .map(found -> withHistory(found, parameters));
    }

    private FindingDetail withHistory(FindingDetail found, Map<String, Object> parameters) {
        List<FindingEntry> history =
                jdbc.sql("""
                        select e.seq, e.status, e.at, e.note, e.outcome, e.injection_id, e.verdict_id,
                               who.name as by_name, i.title as injection_title, i.game_day_id, gd.title as day_title
                          from finding_event e
                          left join account who on who.id = e.recorded_by
                          left join injection i on i.id = e.injection_id
                          left join game_day gd on gd.id = i.game_day_id
                         where e.finding_id = :id and e.at < :horizon
                         order by e.at, e.seq
                        """).params(parameters).query((rs, i) -> entry(rs)).list();
        return new FindingDetail(
                found.row(),
                found.details(),
                found.fixLink(),
                found.gameDayTitle(),
                found.injectionId(),
                found.injectionTitle(),
                found.verdictId(),
                found.createdBy(),
                history);
    }

    private String select(String joins) {
        return columns() + from(joins);
    }

    private String columns() {
        return COLUMNS + (query.plans() ? FindingQuery.RETEST_PLANNED : "false") + " as retest_planned ";
    }

    private static String from(String joins) {
        return FindingQuery.FROM.replace("where f.created_at", MODE_JOINS + joins + "where f.created_at");
    }

    private static FindingDetail detail(ResultSet rs, List<FindingEntry> history) throws SQLException {
        String creator = rs.getString("creator_name");
        return new FindingDetail(
                row(rs),
                rs.getString("details"),
                rs.getString("fix_link"),
                rs.getString("day_title"),
                Sql.uuidOrNull(rs, "injection_id"),
                rs.getString("injection_title"),
                Sql.uuidOrNull(rs, "verdict_id"),
                creator == null ? "" : creator,
                history);
    }

    private static FindingRow row(ResultSet rs) throws SQLException {
        return new FindingRow(
                Sql.uuid(rs, "id"),
                rs.getLong("version"),
                rs.getLong("number"),
                rs.getString("title"),
                FindingKind.valueOf(rs.getString("kind")),
                rs.getInt("severity"),
                FindingOrigin.valueOf(rs.getString("origin")),
                FindingStatus.valueOf(rs.getString("status")),
                Sql.instant(rs, "status_since"),
                Sql.uuidOrNull(rs, "application_id"),
                rs.getString("application_name"),
                Sql.uuidOrNull(rs, "failure_mode_id"),
                mode(rs.getString("mode_feature"), rs.getString("mode_dependency"), rs.getString("mode_fault")),
                Sql.uuidOrNull(rs, "game_day_id"),
                rs.getString("owner"),
                Sql.dateOrNull(rs, "due_on"),
                Sql.instant(rs, "created_at"),
                rs.getBoolean("retest_planned"));
    }

    private static FindingEntry entry(ResultSet rs) throws SQLException {
        String outcome = rs.getString("outcome");
        String by = rs.getString("by_name");
        return new FindingEntry(
                rs.getInt("seq"),
                FindingStatus.valueOf(rs.getString("status")),
                Sql.instant(rs, "at"),
                by == null ? "" : by,
                rs.getString("note"),
                outcome == null ? null : RetestOutcome.valueOf(outcome),
                Sql.uuidOrNull(rs, "injection_id"),
                rs.getString("injection_title"),
                Sql.uuidOrNull(rs, "game_day_id"),
                rs.getString("day_title"),
                Sql.uuidOrNull(rs, "verdict_id"));
    }

    /** How a failure mode is called in a line: what fails, how, as felt by which feature. */
    static @Nullable String mode(@Nullable String feature, @Nullable String dependency, @Nullable String fault) {
        if (feature == null || dependency == null || fault == null) {
            return null;
        }
        return feature + ": " + dependency + " "
                + lowerFirst(Fault.valueOf(fault).label());
    }

    private static String lowerFirst(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
