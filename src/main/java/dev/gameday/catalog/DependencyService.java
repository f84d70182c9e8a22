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

/** What the program's features rely on. */
@Service
@Transactional
public class DependencyService {
    private static final String TAKEN = "Another dependency already has this name.";

    private final DependencyRepository dependencies;
    private final ApplicationRepository applications;
    private final DependencyReads reads;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    DependencyService(
            DependencyRepository dependencies,
            ApplicationRepository applications,
            DependencyReads reads,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.dependencies = dependencies;
        this.applications = applications;
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    /** By name. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<DependencyRow> list(DependencyFilter filter, int offset, int limit) {
        return reads.rows(filter, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(DependencyFilter filter) {
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
    public DependencyDetail detail(UUID id) {
        return reads.detail(id).orElseThrow(() -> new NotFoundException("dependency", id));
    }

    @PreAuthorize(Access.ENGINEER)
    public UUID create(DependencyData data) {
        return create(UUID.randomUUID(), data);
    }

    /** As the other; asked for again with the same request id, it answers the same and adds nothing. */
    @PreAuthorize(Access.ENGINEER)
    @Once
    public UUID create(UUID requestId, DependencyData data) {
        if (dependencies.existsById(requestId)) {
            return requestId;
        }
        requireApplication(data);
        requireFreeName(requestId, data.name());
        return save(new Dependency(requestId, data, clock.now(), clock.today()));
    }

    /** @param version as it was read */
    @PreAuthorize(Access.ENGINEER)
    public void update(UUID id, long version, DependencyData data) {
        requireApplication(data);
        Dependency dependency = read(id, version);
        if (!dependency.archived()) {
            requireFreeName(id, data.name());
        }
        boolean kindChanged = dependency.update(data, clock.now(), clock.today());
        save(dependency);
        if (kindChanged) {
            changed(id, true);
        }
    }

    /** Keeps it and the evidence about it, out of the lists and out of coverage. */
    @PreAuthorize(Access.ENGINEER)
    public void archive(UUID id, long version) {
        Dependency dependency = read(id, version);
        if (dependency.archive(clock.now())) {
            save(dependency);
            changed(id, false);
        }
    }

    @PreAuthorize(Access.ENGINEER)
    public void restore(UUID id, long version) {
        Dependency dependency = read(id, version);
        requireFreeName(id, dependency.name());
        if (dependency.restore()) {
            save(dependency);
            changed(id, false);
        }
    }

    /** From now on earlier evidence about every failure mode of the dependency is stale. */
    @PreAuthorize(Access.ENGINEER)
    public void declareMaterialChange(UUID id, long version) {
        Dependency dependency = read(id, version);
        dependency.declareMaterialChange(clock.now());
        save(dependency);
        changed(id, true);
        events.publishEvent(new Audited("Declared a dependency materially changed", id, dependency.name()));
    }

    private void changed(UUID id, boolean material) {
        events.publishEvent(new CatalogFactsChanged(Set.of(), Set.of(), Set.of(id), material));
    }

    private Dependency read(UUID id, long version) {
        Dependency dependency = dependencies.findById(id).orElseThrow(() -> new NotFoundException("dependency", id));
        ChangedMeanwhileException.check("The dependency", version, dependency.version());
        return dependency;
    }

    private void requireApplication(DependencyData data) {
        if (data.applicationId() != null && !applications.existsById(data.applicationId())) {
            throw new InvalidException("applicationId", "There is no such application.");
        }
    }

    /** Asked before anything changes: a query would first write what has changed, and run into the constraint. */
    private void requireFreeName(UUID id, String name) {
        if (dependencies.existsByNameKeyAndIdNot(Text.key(Text.name("name", name)), id)) {
            throw new InvalidException("name", TAKEN);
        }
    }

    private UUID save(Dependency dependency) {
        try {
            return dependencies.saveAndFlush(dependency).id();
        } catch (DataIntegrityViolationException raced) {
            InvalidException taken = new InvalidException("name", TAKEN);
            taken.initCause(raced);
            throw taken;
        }
    }
}
