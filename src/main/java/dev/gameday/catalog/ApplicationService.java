package dev.gameday.catalog;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The program's applications. */
@Service
@Transactional
public class ApplicationService {
    private static final String TAKEN = "Another application already has this name.";

    private final ApplicationRepository applications;
    private final ApplicationReads reads;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    ApplicationService(
            ApplicationRepository applications,
            ApplicationReads reads,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    /** By name. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<ApplicationRow> list(ApplicationFilter filter, int offset, int limit) {
        return reads.rows(filter, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(ApplicationFilter filter) {
        return reads.count(filter);
    }

    /** Everything that is not archived, by name, for pickers. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<Named> names() {
        return reads.names();
    }

    /** @throws NotFoundException when there is none with the id */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public ApplicationDetail detail(UUID id) {
        return reads.detail(id).orElseThrow(() -> new NotFoundException("application", id));
    }

    @PreAuthorize(Access.MANAGER)
    public UUID create(ApplicationData data) {
        return create(UUID.randomUUID(), data);
    }

    /** As the other; asked for again with the same request id, it answers the same and adds nothing. */
    @PreAuthorize(Access.MANAGER)
    @Once
    public UUID create(UUID requestId, ApplicationData data) {
        if (applications.existsById(requestId)) {
            return requestId;
        }
        requireTeam(data);
        requireFreeName(requestId, data.name());
        return save(new Application(requestId, data, clock.now()));
    }

    /** @param version as it was read */
    @PreAuthorize(Access.MANAGER)
    public void update(UUID id, long version, ApplicationData data) {
        Application application = read(id, version);
        if (!application.archived()) {
            requireFreeName(id, data.name());
        }
        if (application.update(data)) {
            requireTeam(data);
            save(application);
            changed(id, false);
        } else {
            save(application);
        }
    }

    /** Keeps it and its evidence, out of the lists and out of coverage. */
    @PreAuthorize(Access.MANAGER)
    public void archive(UUID id, long version) {
        Application application = read(id, version);
        if (application.archive(clock.now())) {
            save(application);
            changed(id, false);
        }
    }

    @PreAuthorize(Access.MANAGER)
    public void restore(UUID id, long version) {
        Application application = read(id, version);
        requireFreeName(id, application.name());
        if (application.restore()) {
            save(application);
            changed(id, false);
        }
    }

    /** From now on earlier evidence about every failure mode of the application is stale. */
    @PreAuthorize(Access.ENGINEER)
    public void declareMaterialChange(UUID id, long version) {
        Application application = read(id, version);
        application.declareMaterialChange(clock.now());
        save(application);
        changed(id, true);
        events.publishEvent(new Audited("Declared an application materially changed", id, application.name()));
    }

    private void changed(UUID id, boolean material) {
        events.publishEvent(new CatalogFactsChanged(Set.of(id), Set.of(), Set.of(), material));
    }

    private Application read(UUID id, long version) {
        Application application = applications.findById(id).orElseThrow(() -> new NotFoundException("application", id));
        ChangedMeanwhileException.check("The application", version, application.version());
        return application;
    }

    private void requireTeam(ApplicationData data) {
        if (data.teamId() != null && !reads.teamExists(data.teamId())) {
            throw new InvalidException("teamId", "There is no such team.");
        }
    }

    /** Asked before anything changes: a query would first write what has changed, and run into the constraint. */
    private void requireFreeName(UUID id, String name) {
        if (applications.existsByNameKeyAndIdNot(Text.key(Text.name("name", name)), id)) {
            throw new InvalidException("name", TAKEN);
        }
    }

    private UUID save(Application application) {
        try {
            return applications.saveAndFlush(application).id();
        } catch (DataIntegrityViolationException raced) {
            InvalidException taken = new InvalidException("name", TAKEN);
            taken.initCause(raced);
            throw taken;
        }
    }
}
