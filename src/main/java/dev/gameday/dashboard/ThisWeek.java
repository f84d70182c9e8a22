package dev.gameday.dashboard;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.ScopingCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageReport;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.MissingVerdicts;
import dev.gameday.finding.FindingCounts;
import dev.gameday.finding.RetestTrack;
import dev.gameday.program.ProgramDetail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The program's week at a glance.
 *
 * @param today the program's current day
 * @param applications how many there are
 * @param trend coverage at the end of each week, this week's as of today
 * @param ahead game days that run or come next, in time order
 * @param next the first of them, more closely
 * @param missingVerdicts in the days that the reader runs
 * @param switchesToTend kill switches that might not help when they are needed
 */
public record ThisWeek(
        ProgramDetail program,
        LocalDate today,
        int applications,
        CoverageReport coverage,
        List<CoverageDay> trend,
        FindingCounts findings,
        RetestTrack track,
        List<GameDayRow> ahead,
        @Nullable NextDay next,
        List<MissingVerdicts> missingVerdicts,
        ScopingCounts scoping,
        int switchesToTend) {
    public ThisWeek {
        missingVerdicts = List.copyOf(missingVerdicts);
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

    /** How many more failure modes are proven than a week ago; nothing in the first week. */
    public OptionalInt provenSinceLastWeek() {
        if (trend.size() < 2) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(trend.getLast().counts().proven()
                - trend.get(trend.size() - 2).counts().proven());
    }

    /** Failure modes of core features that nothing answers yet. */
    public int coreUnaddressed() {
        return coverage.needLevels().stream()
                .filter(line -> NeedLevel.CORE.name().equals(line.id()))
                .mapToInt(line -> line.counts().unaddressed())
                .sum();
    }

    public Pace pace() {
        return Pace.of(trend, program.coverageGoalPercent(), program.deadline());
    }

    public Optional<GameDayRow> nextGameDay() {
        return ahead.stream().findFirst();
    }
}
