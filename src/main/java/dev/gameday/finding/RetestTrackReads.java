package dev.gameday.finding;

import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The track of retests, in two statements. */
@Component
class RetestTrackReads {
    /** So that a young program shows a track, not a column. */
    private static final int FEWEST_WEEKS = 4;

    private final JdbcClient jdbc;
    private final FindingQuery query;
    private final ProgramClock clock;

    RetestTrackReads(JdbcClient jdbc, FindingQuery query, ProgramClock clock) {
        this.jdbc = jdbc;
        this.query = query;
        this.clock = clock;
    }

    RetestTrack track(int weeks, int rows) {
        LocalDate monday = clock.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> mondays = Stream.iterate(monday.minusWeeks(weeks - 1L), week -> week.plusWeeks(1))
                .limit(weeks)
                .toList();
        Map<String, Object> parameters = query.reader();
        parameters.put("since", Sql.at(start(mondays.getFirst())));
        parameters.put("rows", rows);
        List<Found> found = jdbc.sql("select f.id, f.number, f.title, f.severity, e.status " + FindingQuery.FROM
                        + " and (" + FindingQuery.UNSETTLED + " or (e.status = 'VERIFIED' and e.at >= :since))"
                        + " order by case when " + FindingQuery.UNSETTLED + " then 0 else 1 end, f.severity, f.number"
                        + " fetch first :rows rows only")
                .params(parameters)
                .query((rs, i) -> new Found(
                        Sql.uuid(rs, "id"),
                        rs.getLong("number"),
                        rs.getString("title"),
                        rs.getInt("severity"),
                        FindingStatus.valueOf(rs.getString("status"))))
                .list();
        Map<UUID, List<TrackMarks.Entry>> histories = histories(found, parameters);
        List<TrackMarks.Week> spans = mondays.stream()
                .map(week -> new TrackMarks.Week(start(week), start(week.plusWeeks(1))))
                .toList();
        RetestTrack track = new RetestTrack(
                mondays,
                found.stream()
                        .map(f -> f.row(TrackMarks.of(histories.getOrDefault(f.id(), List.of()), spans)))
                        .toList());
        return track.begun(FEWEST_WEEKS);
    }

    private Map<UUID, List<TrackMarks.Entry>> histories(List<Found> found, Map<String, Object> parameters) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select finding_id, status, at, outcome from finding_event
                         where finding_id in (:ids) and at < :horizon order by at, seq
                        """)
                .param("ids", found.stream().map(Found::id).toList())
                .param("horizon", parameters.get("horizon"))
                .query((rs, i) -> Map.entry(
                        Sql.uuid(rs, "finding_id"),
                        new TrackMarks.Entry(
                                FindingStatus.valueOf(rs.getString("status")),
                                Sql.instant(rs, "at"),
                                Optional.ofNullable(rs.getString("outcome"))
                                        .map(RetestOutcome::valueOf)
                                        .orElse(null))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }

    private record Found(UUID id, long number, String title, int severity, FindingStatus status) {
        RetestTrack.Row row(List<RetestTrack.Mark> marks) {
            return new RetestTrack.Row(id, "F-" + number, title, severity, status, marks);
        }
    }
}
