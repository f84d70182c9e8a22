package dev.gameday.catalog;

import dev.gameday.base.Access;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes hidden dependencies down in the seconds after somebody found one. */
@Service
@Transactional
public class DiscoveryService {
    private final DependencyRepository dependencies;
    private final DependencyService dependencyService;
    private final FeatureService features;
    private final RelianceRepository reliances;
    private final RelianceService relianceService;

    DiscoveryService(
            DependencyRepository dependencies,
            DependencyService dependencyService,
            FeatureService features,
            RelianceRepository reliances,
            RelianceService relianceService) {
        this.dependencies = dependencies;
        this.dependencyService = dependencyService;
        this.features = features;
        this.reliances = reliances;
        this.relianceService = relianceService;
    }

    /**
     * The features rely on it from now on; what relied on it hard stays hard. A name that nobody knows becomes a new dependency,
     * not assessed and marked as discovered; of a known one, the new reliances are marked.
     *
     * @param featureIds none: all core features of the application, or all of its features when none is core
     * @param kind of a new one; null: guessed from its name
     */
    @PreAuthorize(Access.ENGINEER)
    public Discovery discover(
            UUID applicationId,
            Set<UUID> featureIds,
            @Nullable String name,
            @Nullable DependencyKind kind,
            boolean hard) {
        String called = Text.name("name", name);
        Set<UUID> touched = touched(applicationId, featureIds);
        Optional<Dependency> known = dependencies.findByNameKey(Text.key(called));
        DependencyKind newKind = kind == null ? KindGuess.of(called) : kind;
        UUID id = known.map(Dependency::id)
                .orElseGet(() -> dependencyService.create(
                        new DependencyData(called, "", newKind, null, Reliability.NOT_ASSESSED, "", null, true)));
        List<Discovery.Found> found = new ArrayList<>();
        for (UUID feature : touched) {
            Optional<Reliance> old =
                    reliances.findByFeatureIdAndDependencyId(feature, id).filter(it -> !it.ended());
            Boolean before = old.map(Reliance::hard).orElse(null);
            relianceService.rely(feature, id, hard || Boolean.TRUE.equals(before));
            if (before == null) {
                reliances.findByFeatureIdAndDependencyId(feature, id).ifPresent(Reliance::markDiscovered);
            }
            found.add(new Discovery.Found(feature, before));
        }
        DependencyDetail now = dependencyService.detail(id);
        return new Discovery(id, now.name(), now.kind(), known.isEmpty(), found);
    }

    private Set<UUID> touched(UUID applicationId, Set<UUID> chosen) {
        List<FeatureRow> all = features.features(applicationId, false);
        Set<UUID> ids = all.stream().map(FeatureRow::id).collect(Collectors.toSet());
        if (all.isEmpty()) {
            throw new InvalidException("featureIds", "The application has no features yet that could rely on it.");
        }
        if (!ids.containsAll(chosen)) {
            throw new InvalidException("featureIds", "Must be features of the application.");
        }
        if (!chosen.isEmpty()) {
            return chosen;
        }
        Set<UUID> core = all.stream()
                .filter(feature -> feature.needLevel() == NeedLevel.CORE)
                .map(FeatureRow::id)
                .collect(Collectors.toSet());
        return core.isEmpty() ? ids : core;
    }

    /** Takes it back: reliances that were not known end, with their failure modes; a dependency that was new is archived. */
    @PreAuthorize(Access.ENGINEER)
    public void undo(Discovery discovery) {
        for (Discovery.Found found : discovery.features()) {
            reliances
                    .findByFeatureIdAndDependencyId(found.featureId(), discovery.dependencyId())
                    .filter(reliance -> !reliance.ended())
                    .ifPresent(reliance -> takeBack(reliance, found.before()));
        }
        if (discovery.isNew()) {
            dependencies
                    .findById(discovery.dependencyId())
                    .filter(dependency -> !dependency.archived())
                    .ifPresent(dependency -> dependencyService.archive(dependency.id(), dependency.version()));
        }
    }

    private void takeBack(Reliance reliance, @Nullable Boolean before) {
        if (before == null) {
            relianceService.end(reliance.id(), reliance.version());
        } else {
            relianceService.setHard(reliance.id(), reliance.version(), before);
        }
    }
}
