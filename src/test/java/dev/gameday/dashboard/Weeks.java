package dev.gameday.dashboard;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.ScopingCounts;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageLine;
import dev.gameday.coverage.CoverageReport;
import dev.gameday.coverage.RiskWeighted;
import dev.gameday.finding.FindingCounts;
import dev.gameday.finding.RetestTrack;
import dev.gameday.program.ProgramDetail;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks of a program whose goal is 80%, as tests need them. */
public final class Weeks {
    public static final LocalDate TODAY = LocalDate.of(2012, 10, 22);
    public static final FindingCounts NO_FINDINGS = new FindingCounts(0, 0, 0, 0, 0, 0);

    private Weeks() {}

    /** @param proven by week, today's last; of 50 in scope */
    public static ThisWeek with(@Nullable LocalDate deadline, int... proven) {
        return with(deadline, NO_FINDINGS, proven);
    }

    public static ThisWeek with(@Nullable LocalDate deadline, FindingCounts findings, int... proven) {
        List<CoverageDay> trend = trend(50, proven);
        CoverageCounts now = trend.getLast().counts();
        CoverageLine core = new CoverageLine(NeedLevel.CORE.name(), "Core", now);
        CoverageReport report = new CoverageReport(
                TODAY,
                new CoverageLine(null, "Program", now),
                List.of(),
                List.of(),
                List.of(core),
                new RiskWeighted(now.proven(), now.inScope()));
        return new ThisWeek(
                program(deadline),
                TODAY,
                1,
                report,
                trend,
                findings,
                new RetestTrack(List.of(), List.of()),
                List.of(),
                null,
                List.of(),
                new ScopingCounts(0, 0, 0),
                0);
    }

    public static List<CoverageDay> trend(int inScope, int... proven) {
        List<CoverageDay> days = new ArrayList<>();
        LocalDate sunday = LocalDate.of(2012, 10, 28).minusWeeks(proven.length - 1L);
        for (int i = 0; i < proven.length; i++) {
            LocalDate day = i == proven.length - 1 ? TODAY : sunday.plusWeeks(i);
            days.add(new CoverageDay(day, new CoverageCounts(inScope, proven[i], 0, 0, 0, 0, inScope - proven[i], 0)));
        }
        return days;
    }

    private static ProgramDetail program(@Nullable LocalDate deadline) {
        return new ProgramDetail(
                "Program",
                ZoneOffset.UTC,
                7,
                20,
                80,
                deadline,
                deadline == null ? "" : "Election day",
                5,
                240,
                LocalDate.of(2012, 10, 21),
                LocalTime.of(11, 0),
                8,
                false,
                null,
                0);
    }
}
