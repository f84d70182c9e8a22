package dev.gameday.catalog;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scoping session: what applications must do, and who agreed to it. */
@Service
@Transactional
public class ScopeService {
    private final ApplicationRepository applications;
    private final SignOffRepository signOffs;
    private final ScopeReads reads;
    private final SignOffReads signOffReads;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ScopeService(
            ApplicationRepository applications,
            SignOffRepository signOffs,
            ScopeReads reads,
            SignOffReads signOffReads,
            ProgramClock clock,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.signOffs = signOffs;
        this.reads = reads;
        this.signOffReads = signOffReads;
        this.clock = clock;
        this.user = user;
        this.events = events;
    }

    /** Applications by name, each with all its features. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<Scope> list(ScopingFilter filter, int offset, int limit) {
        return reads.rows(filter, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(ScopingFilter filter) {
        return reads.count(filter);
    }

    /** How many of the filter's applications, signed off or not, are signed off and changed since. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public ScopingCounts counts(ScopingFilter filter) {
        return reads.counts(filter);
    }

    /** @throws NotFoundException when there is no such application */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Scope scope(UUID application) {
        return reads.one(application).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("application", application));
    }

    /** Every agreement to the application's scope, latest first, those taken back as well. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<SignOffRow> history(UUID application) {
        return signOffReads.history(application);
    }

    /** @throws NotFoundException when there is none with the id */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public SignOffDetail signOff(UUID id) {
        SignOffRow row = signOffReads.row(id).orElseThrow(() -> new NotFoundException("sign-off", id));
        return new SignOffDetail(row, signOffReads.agreed(id));
    }

    /**
     * Keeps the hierarchy of needs as agreed. Asked for again with the same request id, it adds nothing.
     *
     * @param version of the scope as it was read, see {@link Scope#version()}
     */
    @PreAuthorize(Access.SIGN_OFF)
    public UUID sign(UUID requestId, UUID application, long version, NewSignOff data) {
        Application known =
                applications.lock(application).orElseThrow(() -> new NotFoundException("application", application));
        if (signOffs.existsById(requestId)) {
            return requestId;
        }
        if (known.archived()) {
            throw new RuleException("An archived application is not signed off; restore it first.");
        }
        Scope scope = scope(application);
        ChangedMeanwhileException.check("The hierarchy of needs", version, scope.version());
        if (scope.features().isEmpty()) {
            throw new RuleException("There is nothing to agree to yet: list what the application does first.");
        }
        SignOff.Signer signer = signer(data);
        String note = Text.optional("note", data.note());
        signOffs.saveAndFlush(new SignOff(requestId, application, signer, note, scope.scoped(), clock.now()));
        events.publishEvent(new Audited("Signed off a scope", application, known.name() + ", by " + signer.name()));
        return requestId;
    }

    private SignOff.Signer signer(NewSignOff data) {
        String role = Text.optional("signedAs", data.signedAs());
        if (data.signedBy() == null || data.signedBy().isBlank()) {
            return new SignOff.Signer(user.name(), role, true, user.id(), user.name());
        }
        if (!user.has(Role.MANAGER)) {
            throw new AccessDeniedException("Only managers record somebody else's agreement.");
        }
        String name = Text.name("signedBy", data.signedBy());
        return new SignOff.Signer(name, Text.name("signedAs", role), false, user.id(), user.name());
    }

    /** Managers any, others their own. It stays on record. */
    @PreAuthorize(Access.SIGN_OFF)
    public void takeBack(UUID id) {
        SignOff signOff = mine(id);
        if (signOff.takeBack(clock.now(), user.name())) {
            events.publishEvent(
                    new Audited("Took a sign-off back", signOff.applicationId(), "Signed by " + signOff.signedBy()));
        }
    }

    /** Undoes {@link #takeBack} on the day it was done; later, sign off again. */
    @PreAuthorize(Access.SIGN_OFF)
    public void putBack(UUID id) {
        Instant startOfToday = clock.endOf(clock.today().minusDays(1));
        mine(id).putBack(startOfToday);
    }

    private SignOff mine(UUID id) {
        SignOff signOff = signOffs.findById(id).orElseThrow(() -> new NotFoundException("sign-off", id));
        if (!user.has(Role.MANAGER) && !signOff.recordedBy().equals(user.id())) {
            throw new AccessDeniedException("Only managers take back what somebody else signed.");
        }
        return signOff;
    }
}
