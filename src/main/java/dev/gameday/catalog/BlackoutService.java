package dev.gameday.catalog;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Blackout windows: dates when an application may not be exercised. */
@Service
@Transactional
public class BlackoutService {
    private static final String WHAT = "blackout window";

    private final BlackoutRepository blackouts;
    private final ApplicationRepository applications;
    private final BlackoutReads reads;
    private final ProgramClock clock;

    BlackoutService(
            BlackoutRepository blackouts, ApplicationRepository applications, BlackoutReads reads, ProgramClock clock) {
        this.blackouts = blackouts;
        this.applications = applications;
        this.reads = reads;
        this.clock = clock;
    }

    /** Those in force on the day, by application's name; without those of archived applications. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<BlackoutRow> on(LocalDate day) {
        return reads.on(day);
    }

    /** By first day, then by application's name. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<BlackoutRow> list(BlackoutFilter filter, int offset, int limit) {
        return reads.rows(filter, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(BlackoutFilter filter) {
        return reads.count(filter);
    }

    /** @throws NotFoundException when there is none with the id, or it was removed */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public BlackoutRow detail(UUID id) {
        return reads.row(id).orElseThrow(() -> new NotFoundException(WHAT, id));
    }

    @PreAuthorize(Access.MANAGER)
    public UUID create(UUID applicationId, BlackoutData data) {
        return create(UUID.randomUUID(), applicationId, data);
    }

    /** As the other; asked for again with the same request id, it answers the same and adds nothing. */
    @PreAuthorize(Access.MANAGER)
    @Once
    public UUID create(UUID requestId, UUID applicationId, BlackoutData data) {
        Application application = applications
                .findById(applicationId)
                .orElseThrow(() -> new NotFoundException("application", applicationId));
        if (blackouts.existsById(requestId)) {
            return requestId;
        }
        if (application.archived()) {
            throw new RuleException("An archived application is not exercised at all; restore it first.");
        }
        return blackouts
                .saveAndFlush(new Blackout(requestId, applicationId, data))
                .id();
    }

    /** @param version as it was read */
    @PreAuthorize(Access.MANAGER)
    public void update(UUID id, long version, BlackoutData data) {
        Blackout known = read(id, version);
        known.update(data);
        blackouts.saveAndFlush(known);
    }

    /**
     * It holds no longer.
     *
     * @param version as it was read
     */
    @PreAuthorize(Access.MANAGER)
    public void remove(UUID id, long version) {
        Blackout known = read(id, version);
        known.remove(clock.now());
        blackouts.saveAndFlush(known);
    }

    /** Undoes a removal; saying so again is harmless. */
    @PreAuthorize(Access.MANAGER)
    public void putBack(UUID id) {
        Blackout known = get(id);
        known.putBack();
        blackouts.saveAndFlush(known);
    }

    private Blackout get(UUID id) {
        return blackouts.findById(id).orElseThrow(() -> new NotFoundException(WHAT, id));
    }

    private Blackout read(UUID id, long version) {
        Blackout known = get(id);
        if (known.removed()) {
            throw new NotFoundException(WHAT, id);
        }
        ChangedMeanwhileException.check("The blackout window", version, known.version());
        return known;
    }
}
