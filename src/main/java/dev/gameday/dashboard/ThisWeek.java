package dev.gameday.dashboard;

import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageReport;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.finding.FindingCounts;
import dev.gameday.finding.RetestTrack;
import dev.gameday.program.ProgramDetail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The program's week at a glance.
 *
 * @param today the program's current day
 * @param applications how many there are
 * @param trend coverage at the end of each week, this week's as of today
 * @param ahead game days that run or come next, in time order
 */
public record ThisWeek(
        ProgramDetail program,
        LocalDate today,
        int applications,
        CoverageReport coverage,
        List<CoverageDay> trend,
        FindingCounts findings,
        RetestTrack track,
        List<GameDayRow> ahead) {
    public ThisWeek {
        trend = List.copyOf(trend);
        ahead = List.copyOf(ahead);
    }

    public ZoneId zone() {
        return program.zone();
    }

    /** Whether anything is counted yet. */
    public boolean inScope() {
        return coverage.program().counts().inScope() > 0
                || coverage.program().counts().accepted() > 0;
    }

    public Optional<GameDayRow> nextGameDay() {
        return ahead.stream().findFirst();
    }
}
