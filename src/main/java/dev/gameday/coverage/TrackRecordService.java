package dev.gameday.coverage;

import dev.gameday.base.Access;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers how the program has fared so far, from the same facts and public verdicts as coverage. The latest answer is kept in
 * memory for as long as nothing that it follows from has changed.
 */
@Service
public class TrackRecordService {
    private final CoverageReads reads;
    private final VerdictMemory verdicts;
    private final ProgramClock clock;
    private volatile @Nullable Known known;

    TrackRecordService(CoverageReads reads, VerdictMemory verdicts, ProgramClock clock) {
        this.reads = reads;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    private record Known(TrackRecord record, TrendMemory.Basis basis) {}

    /** As of today. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public TrackRecord trackRecord() {
        LocalDate today = clock.today();
        ZoneId zone = clock.zone();
        Instant end = clock.endOf(today);
        Standings standings = verdicts.standings();
        List<Validity> validities = reads.validities();
        TrendMemory.Basis basis =
                new TrendMemory.Basis(end, zone, reads.factCount(end), standings.countingBefore(end), validities);
        boolean mayKeep = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        Known current = known;
        if (mayKeep && current != null && current.basis.equals(basis)) {
            return current.record;
        }
        CoverageSnapshot snapshot = Coverage.asOf(today, zone, reads.facts(end, end), standings, validities);
        TrackRecord record = TrackRecordMaker.of(snapshot, standings, end, zone, Coverage.weeksAt(end, validities));
        if (mayKeep) {
            known = new Known(record, basis);
        }
        return record;
    }
}
