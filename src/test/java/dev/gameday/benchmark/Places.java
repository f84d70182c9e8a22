package dev.gameday.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is opened and read; of each kind of thing the one with most beneath it. */
final class Places {
    static final List<String> PAGES = List.of(
            "",
            "?weeks=104",
            "applications",
            "applications/scoping",
            "applications/kill-switches",
            "applications/kill-switches?show=missing",
            "applications/kill-switches/{switch}",
            "applications/{application}",
            "applications/{application}/needs",
            "applications/{application}/dependencies",
            "applications/{application}/matrix",
            "applications/{application}/matrix?suggestions=yes",
            "applications/{application}/failure-modes",
            "applications/{application}/findings",
            "applications/{application}/history",
            "dependencies",
            "dependencies/{dependency}",
            "failure-modes/{mode}",
            "scenarios",
            "scenarios/{scenario}",
            "plan",
            "game-days",
            "game-days/{day}",
            "findings",
            "findings/{finding}",
            "coverage",
            "coverage?state=failing",
            "search?q=payment",
            "settings",
            "settings/teams",
            "settings/people",
            "settings/tokens",
            "settings/audit",
            "import");

    static final List<String> READS = List.of(
            "coverage",
            "coverage?asOf={lastYear}",
            "applications",
            "applications/{application}",
            "applications/{application}/features",
            "applications/{application}/failure-mode-candidates",
            "dependencies",
            "failure-modes?applicationId={application}",
            "failure-modes/{mode}",
            "scenarios",
            "game-days",
            "game-days/{day}/script",
            "game-days/{day}/verdicts",
            "findings?applicationId={application}",
            "findings?retestDue=true",
            "teams");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Places() {}

    static String filledIn(String path, Map<String, String> ids) {
        return PLACE.matcher(path).replaceAll(found -> ids.getOrDefault(found.group(1), "?"));
    }

    static Map<String, String> ids(JdbcClient db) {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("application", most(db, """
                select f.application_id from failure_mode m join feature f on f.id = m.feature_id
                 group by f.application_id"""));
        ids.put("switch", most(db, "select kill_switch_id from kill_switch_feature group by kill_switch_id"));
        ids.put("dependency", most(db, "select dependency_id from failure_mode group by dependency_id"));
        ids.put("mode", most(db, "select failure_mode_id from verdict group by failure_mode_id"));
        ids.put("scenario", most(db, "select scenario_id from injection group by scenario_id"));
        ids.put("day", most(db, """
                select g.id from game_day g join injection i on i.game_day_id = g.id where g.revealed_at is not null
                 group by g.id"""));
        ids.put("finding", most(db, "select finding_id from finding_event group by finding_id"));
        String today = db.sql("select cast(current_date as varchar)")
                .query(String.class)
                .single();
        ids.put("lastYear", before(today, 1));
        ids.put("twoYearsAgo", before(today, 2));
        return ids;
    }

    /**
     * The trend over two years, each time of other days, so that none of its answers is in memory.
     *
     * @param time 0 is the one that ends weeks on the day given
     */
    static String trend(Map<String, String> ids, int time) {
        return "coverage/trend?from="
                + java.time.LocalDate.parse(ids.getOrDefault("twoYearsAgo", "")).plusDays(time);
    }

    private static String before(String day, int years) {
        return java.time.LocalDate.parse(day).minusYears(years).toString();
    }

    private static String most(JdbcClient db, String grouped) {
        return db.sql(grouped + " order by count(*) desc fetch first 1 row only")
                .query((row, n) -> row.getObject(1).toString())
                .single();
    }
}
