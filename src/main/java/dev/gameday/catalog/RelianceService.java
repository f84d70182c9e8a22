package dev.gameday.catalog;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
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

/** Which features, and which applications as a whole, rely on which dependencies. */
@Service
@Transactional
public class RelianceService {
    private final RelianceRepository reliances;
    private final FeatureRepository features;
    private final DependencyRepository dependencies;
    private final DependencyService dependencyService;
    private final RelianceReads reads;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    RelianceService(
            RelianceRepository reliances,
            FeatureRepository features,
            DependencyRepository dependencies,
            DependencyService dependencyService,
            RelianceReads reads,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.reliances = reliances;
        this.features = features;
        this.dependencies = dependencies;
        this.dependencyService = dependencyService;
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    /** Those in force between things that are not archived, by application, rank and dependency. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<RelianceRow> list(RelianceFilter filter) {
        return reads.rows(filter);
    }

    /** Who relies on what, of everything that is not archived. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public RelianceGraph graph() {
        return reads.graph(true);
    }

    /** The same for the applications alone that are themselves dependencies: enough to know what a dependency stands on. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public RelianceGraph graphOfApplications() {
        return reads.graph(false);
    }

    /** @throws NotFoundException when there is none with the id, or it has ended */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public RelianceRow detail(UUID id) {
        return reads.row(id).orElseThrow(() -> new NotFoundException("reliance", id));
    }

    /** Makes it so, however often it is asked for: a reliance that has ended is reopened, one in force takes over the hardness. */
    @PreAuthorize(Access.ENGINEER)
    public UUID rely(UUID featureId, UUID dependencyId, boolean hard) {
        Feature feature = features.findById(featureId).orElseThrow(() -> new NotFoundException("feature", featureId));
        Dependency dependency = dependencies
                .findById(dependencyId)
                .orElseThrow(() -> new NotFoundException("dependency", dependencyId));
        if (feature.archived() || dependency.archived()) {
            throw new RuleException("What is archived relies on nothing and carries nothing; restore it first.");
        }
        return reliances
                .findByFeatureIdAndDependencyId(featureId, dependencyId)
                .map(known -> renew(known, hard))
                .orElseGet(() -> save(new Reliance(featureId, dependencyId, hard, clock.now())));
    }

    private UUID renew(Reliance known, boolean hard) {
        known.reopen();
        boolean material = known.setHard(hard);
        save(known);
        if (material) {
            events.publishEvent(new RelianceChanged(known.featureId(), known.dependencyId(), false));
        }
        return known.id();
    }

    /** Makes each of the features rely on each of the dependencies; all or nothing. */
    @PreAuthorize(Access.ENGINEER)
    public void relyAll(Set<UUID> featureIds, Set<UUID> dependencyIds, boolean hard) {
        for (UUID feature : featureIds) {
            for (UUID dependency : dependencyIds) {
                rely(feature, dependency, hard);
            }
        }
    }

    /**
     * Writes down a dependency the moment somebody learns of it: the one with that name if there is one, otherwise a new
     * one, not assessed and marked as discovered.
     */
    @PreAuthorize(Access.ENGINEER)
    public UUID discover(UUID featureId, String dependencyName, DependencyKind kind, boolean hard) {
        UUID dependency = dependencies
                .findByNameKey(Text.key(Text.name("name", dependencyName)))
                .map(Dependency::id)
                .orElseGet(() -> dependencyService.create(
                        new DependencyData(dependencyName, "", kind, null, Reliability.NOT_ASSESSED, "", null, true)));
        return rely(featureId, dependency, hard);
    }

    /**
     * Turning hard or soft is a material change.
     *
     * @param version as it was read
     */
    @PreAuthorize(Access.ENGINEER)
    public void setHard(UUID id, long version, boolean hard) {
        Reliance reliance = read(id, version);
        if (reliance.ended()) {
            throw new RuleException("The feature no longer relies on it.");
        }
        if (reliance.setHard(hard)) {
            save(reliance);
            events.publishEvent(new RelianceChanged(reliance.featureId(), reliance.dependencyId(), false));
        }
    }

    /**
     * The feature relies on it no longer: its failure modes from it retire.
     *
     * @param version as it was read
     */
    @PreAuthorize(Access.ENGINEER)
    public void end(UUID id, long version) {
        Reliance reliance = read(id, version);
        if (reliance.end(clock.now())) {
            save(reliance);
            events.publishEvent(new RelianceChanged(reliance.featureId(), reliance.dependencyId(), true));
        }
    }

    /** What the application relies on as a whole, by name. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<ApplicationDependencyRow> ofApplication(UUID applicationId) {
        return reads.ofApplication(applicationId);
    }

    /** The applications that rely on the dependency as a whole, by name. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<Named> applicationsOn(UUID dependencyId) {
        return reads.applicationsOn(dependencyId);
    }

    /** Says that the application relies on it, without saying yet which of its features do; saying it twice is harmless. */
    @PreAuthorize(Access.ENGINEER)
    public void relyAsWhole(UUID applicationId, UUID dependencyId) {
        if (!dependencies.existsById(dependencyId)) {
            throw new NotFoundException("dependency", dependencyId);
        }
        if (!reads.lockApplication(applicationId)) {
            throw new NotFoundException("application", applicationId);
        }
        reads.addToApplication(applicationId, dependencyId);
    }

    @PreAuthorize(Access.ENGINEER)
    public void endAsWhole(UUID applicationId, UUID dependencyId) {
        reads.removeFromApplication(applicationId, dependencyId);
    }

    private Reliance read(UUID id, long version) {
        Reliance reliance = reliances.findById(id).orElseThrow(() -> new NotFoundException("reliance", id));
        ChangedMeanwhileException.check("The reliance", version, reliance.version());
        return reliance;
    }

    private UUID save(Reliance reliance) {
        try {
            return reliances.saveAndFlush(reliance).id();
        } catch (DataIntegrityViolationException raced) {
            throw new RuleException("Somebody else just added the same reliance; reload to see it.");
        }
    }
}
