package dev.gameday.dashboard;

import dev.gameday.base.Access;
import dev.gameday.catalog.ApplicationFilter;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.KillSwitchFilter;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.ScopingFilter;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageReport;
import dev.gameday.coverage.CoverageService;
import dev.gameday.exercise.GameDayFilter;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.OrganizerService;
import dev.gameday.exercise.VerdictService;
import dev.gameday.finding.FindingService;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the week together, at a fixed number of statements whatever the program holds. */
@Service
public class ThisWeekService {
    /** Weeks of coverage, this one included, unless asked for more. */
    public static final int WEEKS = 12;

    /** Two years. */
    public static final int MOST_WEEKS = 104;

    private static final int TRACK_WEEKS = 6;
    private static final int TRACK_ROWS = 8;
    private static final int DAYS_AHEAD = 3;

    private final ProgramService program;
    private final ProgramClock clock;
    private final ApplicationService applications;
    private final CoverageService coverage;
    private final FindingService findings;
    private final GameDayService gameDays;
    private final OrganizerService organizers;
    private final VerdictService verdicts;
    private final ScopeService scopes;
    private final KillSwitchService switches;

    ThisWeekService(
            ProgramService program,
            ProgramClock clock,
            ApplicationService applications,
            CoverageService coverage,
            FindingService findings,
            GameDayService gameDays,
            OrganizerService organizers,
            VerdictService verdicts,
            ScopeService scopes,
            KillSwitchService switches) {
        this.program = program;
        this.clock = clock;
        this.applications = applications;
        this.coverage = coverage;
        this.findings = findings;
        this.gameDays = gameDays;
        this.organizers = organizers;
        this.verdicts = verdicts;
        this.scopes = scopes;
        this.switches = switches;
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public ThisWeek thisWeek() {
        return thisWeek(WEEKS);
    }

    /** @param weeks of coverage, at most {@link #MOST_WEEKS} */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public ThisWeek thisWeek(int weeks) {
        LocalDate today = clock.today();
        List<GameDayRow> ahead = ahead();
        CoverageReport now = coverage.coverage(today);
        return new ThisWeek(
                program.program(),
                today,
                applications.count(ApplicationFilter.ALL),
                now,
                begun(upTo(now, weekEnds(today, Math.clamp(weeks, 2, MOST_WEEKS)))),
                findings.counts(),
                findings.track(TRACK_WEEKS, TRACK_ROWS),
                ahead,
                ahead.isEmpty() ? null : closely(ahead.getFirst()),
                verdicts.missing(),
                scopes.counts(ScopingFilter.ALL),
                switches.count(KillSwitchFilter.ALL.with(KillSwitchFilter.Show.ATTENTION)));
    }

    /** The trend of the days, the last of which is today. */
    private List<CoverageDay> upTo(CoverageReport now, List<LocalDate> days) {
        List<CoverageDay> trend = new ArrayList<>(coverage.trend(days.subList(0, days.size() - 1)));
        trend.add(new CoverageDay(now.asOf(), now.program().counts()));
        return trend;
    }

    private NextDay closely(GameDayRow day) {
        return gameDays.page(day.id()).seesSlice()
                ? new NextDay(day, true, organizers.organizers(day.id()), gameDays.slice(day.id()))
                : new NextDay(day, false, List.of(), List.of());
    }

    private List<GameDayRow> ahead() {
        return Stream.concat(
                        gameDays.list(new GameDayFilter(GameDayFilter.When.LIVE), 0, DAYS_AHEAD).stream(),
                        gameDays.list(new GameDayFilter(GameDayFilter.When.UPCOMING), 0, DAYS_AHEAD).stream())
                .limit(DAYS_AHEAD)
                .toList();
    }

    /** The Sundays of the past weeks, and today. */
    static List<LocalDate> weekEnds(LocalDate today, int weeks) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Stream.iterate(sunday.minusWeeks(weeks - 1L), day -> day.plusWeeks(1))
                .limit(weeks)
                .map(day -> day.isAfter(today) ? today : day)
                .toList();
    }

    /** Without the weeks before anything was in scope. */
    static List<CoverageDay> begun(List<CoverageDay> trend) {
        int first = 0;
        while (first < trend.size() && trend.get(first).counts().inScope() == 0) {
            first++;
        }
        return trend.subList(first, trend.size());
    }
}
