package dev.gameday.coverage;

import dev.gameday.base.Access;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceService;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.Scope;
import dev.gameday.failuremode.WeaknessService;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An application's failure modes as a grid of features and faults, with where each stands today. */
@Service
@Transactional(readOnly = true)
public class MatrixService {
    private final ApplicationService applications;
    private final FeatureService features;
    private final RelianceService reliances;
    private final FailureModeService modes;
    private final WeaknessService weaknesses;
    private final CoverageReads reads;
    private final ProgramClock clock;

    MatrixService(
            ApplicationService applications,
            FeatureService features,
            RelianceService reliances,
            FailureModeService modes,
            WeaknessService weaknesses,
            CoverageReads reads,
            ProgramClock clock) {
        this.applications = applications;
        this.features = features;
        this.reliances = reliances;
        this.modes = modes;
        this.weaknesses = weaknesses;
        this.reads = reads;
        this.clock = clock;
    }

    /** @throws dev.gameday.base.NotFoundException when there is no such application */
    @PreAuthorize(Access.READ)
    public Matrix matrix(UUID applicationId) {
        applications.detail(applicationId);
        FailureModeFilter all = FailureModeFilter.ofApplication(applicationId);
        List<FailureModeRow> known = new ArrayList<>(modes.list(all));
        known.addAll(modes.list(all.withScope(Scope.CANDIDATE)));
        LocalDate today = clock.today();
        Instant end = clock.endOf(today);
        return MatrixMaker.of(
                features.features(applicationId, false),
                reliances.list(RelianceFilter.ofApplication(applicationId)),
                known,
                Coverage.asOf(today, clock.zone(), reads.historyOfApplication(end, applicationId))
                        .modes(),
                weaknesses.weaknesses(all));
    }
}
