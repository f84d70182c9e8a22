package dev.gameday.dashboard;

import dev.gameday.base.Access;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceService;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.ModeFilter;
import dev.gameday.exercise.GameDayFilter;
import dev.gameday.exercise.GameDayService;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.FindingSort;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what one application's people need to know, at a fixed number of statements. */
@Service
public class ApplicationWeekService {
    private static final int WEEKS = 12;
    private static final int FINDINGS = 6;

    private final ProgramService program;
    private final ProgramClock clock;
    private final FeatureService features;
    private final RelianceService reliances;
    private final CoverageService coverage;
    private final FindingService findings;
    private final GameDayService gameDays;

    ApplicationWeekService(
            ProgramService program,
            ProgramClock clock,
            FeatureService features,
            RelianceService reliances,
            CoverageService coverage,
            FindingService findings,
            GameDayService gameDays) {
        this.program = program;
        this.clock = clock;
        this.features = features;
        this.reliances = reliances;
        this.coverage = coverage;
        this.findings = findings;
        this.gameDays = gameDays;
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public ApplicationWeek overview(UUID application) {
        LocalDate today = clock.today();
        List<CoverageDay> trend = coverage.trend(ThisWeekService.weekEnds(today, WEEKS), application);
        return new ApplicationWeek(
                application,
                program.program(),
                today,
                features.features(application, false),
                coverage.modes(today, ModeFilter.ofApplication(application)),
                ThisWeekService.begun(trend),
                findings.list(
                        FindingFilter.all()
                                .withStatuses(FindingFilter.UNSETTLED)
                                .ofApplication(application),
                        FindingSort.SEVERITY,
                        true,
                        0,
                        FINDINGS),
                reliances.list(RelianceFilter.ofApplication(application)),
                gameDays.list(new GameDayFilter(GameDayFilter.When.UPCOMING), 0, 1).stream()
                        .findFirst()
                        .orElse(null));
    }
}
