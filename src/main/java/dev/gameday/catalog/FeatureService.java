package dev.gameday.catalog;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hierarchy of needs: what each application does for its users, ranked. */
@Service
@Transactional
public class FeatureService {
    private final ApplicationRepository applications;
    private final FeatureRepository features;
    private final FeatureReads reads;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    FeatureService(
            ApplicationRepository applications,
            FeatureRepository features,
            FeatureReads reads,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.features = features;
        this.reads = reads;
        this.clock = clock;
        this.events = events;
    }

    /** The application's features by rank; with the archived ones after them if asked for. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<FeatureRow> features(UUID applicationId, boolean withArchived) {
        return reads.rows(applicationId, withArchived);
    }

    /** Every feature in use by application and rank, for pickers. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<SwitchedFeature> choices() {
        return reads.choices();
    }

    /** @throws NotFoundException when there is none with the id */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public FeatureRow detail(UUID id) {
        return reads.row(id).orElseThrow(() -> new NotFoundException("feature", id));
    }

    /** Takes the last rank. */
    @PreAuthorize(Access.MANAGER)
    public UUID create(UUID applicationId, FeatureData data) {
        return create(UUID.randomUUID(), applicationId, data);
    }

    /** As the other; asked for again with the same request id, it answers the same and adds nothing. */
    @PreAuthorize(Access.MANAGER)
    @Once
    public UUID create(UUID requestId, UUID applicationId, FeatureData data) {
        Application application = lock(applicationId);
        if (features.existsById(requestId)) {
            return requestId;
        }
        if (application.archived()) {
            throw new RuleException("An archived application takes no more features; restore it first.");
        }
        List<Feature> ranked = features.ranked(applicationId);
        Feature feature = new Feature(requestId, applicationId, data, ranked.size() + 1, clock.now());
        requireFreeName(feature, ranked);
        return features.saveAndFlush(feature).id();
    }

    /** @param version as it was read */
    @PreAuthorize(Access.MANAGER)
    public void update(UUID id, long version, FeatureData data) {
        List<Feature> ranked = lockSiblings(id);
        Feature feature = read(id, version);
        boolean needLevelChanged = feature.update(data);
        if (!feature.archived()) {
            requireFreeName(feature, ranked);
        }
        features.saveAndFlush(feature);
        if (needLevelChanged) {
            changed(id, false);
        }
    }

    /** Puts the feature at the rank, moving those between by one; beyond the last rank means last. */
    @PreAuthorize(Access.MANAGER)
    public void move(UUID id, int newRank) {
        List<Feature> ranked = new ArrayList<>(lockSiblings(id));
        Feature feature = get(id);
        if (feature.archived()) {
            throw new RuleException("An archived feature has no rank; restore it first.");
        }
        ranked.remove(feature);
        place(ranked, feature, newRank);
    }

    /** As {@link #move(UUID, int)}, unless the feature was changed since it was read. */
    @PreAuthorize(Access.MANAGER)
    public void move(UUID id, long version, int newRank) {
        lockSiblings(id);
        read(id, version);
        move(id, newRank);
    }

    /** Keeps it and its evidence, out of the hierarchy and out of coverage. */
    @PreAuthorize(Access.MANAGER)
    public void archive(UUID id, long version) {
        List<Feature> ranked = new ArrayList<>(lockSiblings(id));
        Feature feature = read(id, version);
        if (feature.archive(clock.now())) {
            ranked.remove(feature);
            renumber(ranked);
            features.flush();
            changed(id, false);
        }
    }

    /** Puts it back at the rank it had, as far as there still is one. */
    @PreAuthorize(Access.MANAGER)
    public void restore(UUID id, long version) {
        List<Feature> ranked = new ArrayList<>(lockSiblings(id));
        Feature feature = read(id, version);
        if (feature.restore()) {
            requireFreeName(feature, ranked);
            place(ranked, feature, feature.rank());
            changed(id, false);
        }
    }

    /** From now on earlier evidence about every failure mode of the feature is stale. */
    @PreAuthorize(Access.ENGINEER)
    public void declareMaterialChange(UUID id, long version) {
        Feature feature = read(id, version);
        feature.declareMaterialChange(clock.now());
        features.saveAndFlush(feature);
        changed(id, true);
        events.publishEvent(new Audited("Declared a feature materially changed", id, feature.name()));
    }

    private void place(List<Feature> others, Feature feature, int rank) {
        others.add(Math.clamp(rank, 1, others.size() + 1) - 1, feature);
        renumber(others);
        features.flush();
    }

    private static void renumber(List<Feature> ranked) {
        for (int i = 0; i < ranked.size(); i++) {
            ranked.get(i).place(i + 1);
        }
    }

    private void changed(UUID id, boolean material) {
        events.publishEvent(new CatalogFactsChanged(Set.of(), Set.of(id), Set.of(), material));
    }

    private Application lock(UUID applicationId) {
        return applications.lock(applicationId).orElseThrow(() -> new NotFoundException("application", applicationId));
    }

    private List<Feature> lockSiblings(UUID id) {
        UUID application = features.applicationOf(id).orElseThrow(() -> new NotFoundException("feature", id));
        lock(application);
        return features.ranked(application);
    }

    private Feature get(UUID id) {
        return features.findById(id).orElseThrow(() -> new NotFoundException("feature", id));
    }

    private Feature read(UUID id, long version) {
        Feature feature = get(id);
        ChangedMeanwhileException.check("The feature", version, feature.version());
        return feature;
    }

    private static void requireFreeName(Feature feature, List<Feature> ranked) {
        String key = Text.key(feature.name());
        if (ranked.stream()
                .anyMatch(other -> !other.id().equals(feature.id())
                        && Text.key(other.name()).equals(key))) {
            throw new InvalidException("name", "The application already has a feature with this name.");
        }
    }
}
