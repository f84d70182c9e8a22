package dev.gameday.dashboard.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.ui.CoverageTables;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.dashboard.ThisWeekService;
import dev.gameday.finding.RetestTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of this week as files; read anew when they are made. */
final class WeekTables {
    private WeekTables() {}

    static CsvTable<CoverageDay> trend(ThisWeekService service, LocalDate today, int weeks) {
        return CoverageTables.trend(today, () -> service.thisWeek(weeks).trend().reversed());
    }

    /** What a week says of a finding. */
    record Said(RetestTrack.Row finding, LocalDate week, RetestTrack.Mark mark) {}

    static CsvTable<Said> track(ThisWeekService service, LocalDate today) {
        return CsvTable.whole("retest-track", today, () -> said(service.thisWeek()))
                .column("Finding", row -> row.finding().label())
                .column("Title", row -> row.finding().title())
                .column("Severity", row -> row.finding().severity())
                .column("Status", row -> row.finding().status().label())
                .column("Week of", Said::week)
                .column("In that week", row -> row.mark().label());
    }

    private static List<Said> said(ThisWeek week) {
        RetestTrack track = week.track();
        return track.rows().stream()
                .flatMap(row -> IntStream.range(0, track.weeks().size())
                        .mapToObj(i ->
                                new Said(row, track.weeks().get(i), row.marks().get(i))))
                .toList();
    }
}
