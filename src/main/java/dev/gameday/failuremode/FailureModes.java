package dev.gameday.failuremode;

import dev.gameday.base.NotFoundException;
import dev.gameday.catalog.Fault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The failure modes as they are stored. */
@Repository
class FailureModes {
    private final EntityManager entities;

    FailureModes(EntityManager entities) {
        this.entities = entities;
    }

    /** The mode, held against other changes until the transaction ends: its facts must follow one another. */
    FailureMode held(UUID id) {
        FailureMode mode = entities.find(FailureMode.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mode == null) {
            throw new NotFoundException("failure mode", id);
        }
        return mode;
    }

    /** What the mode is about; nothing is held. */
    NewFailureMode key(UUID id) {
        return entities.createQuery(
                        "select new dev.gameday.failuremode.NewFailureMode(m.featureId, m.dependencyId, m.fault)"
                                + " from FailureMode m where m.id = :id",
                        NewFailureMode.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("failure mode", id));
    }

    List<FailureMode> ofFeatures(Collection<UUID> featureIds) {
        return entities.createQuery(
                        "select m from FailureMode m where m.featureId in :features order by m.id", FailureMode.class)
                .setParameter("features", featureIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<FailureMode> of(UUID featureId, UUID dependencyId) {
        return entities.createQuery(
                        "select m from FailureMode m where m.featureId = :feature and m.dependencyId = :dependency"
                                + " order by m.id",
                        FailureMode.class)
                .setParameter("feature", featureId)
                .setParameter("dependency", dependencyId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those of these that exist, with their steps; hold them first. */
    List<FailureMode> withSteps(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct m from FailureMode m left join fetch m.steps where m.id in :ids order by m.id",
                        FailureMode.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What the modes of these features are about, by it; nothing is held. */
    Map<NewFailureMode, UUID> idsOfFeatures(Collection<UUID> featureIds) {
        Map<NewFailureMode, UUID> ids = new HashMap<>();
        entities.createQuery(
                        "select m.id, m.featureId, m.dependencyId, m.fault from FailureMode m where m.featureId in :features",
                        Object[].class)
                .setParameter("features", featureIds)
                .getResultStream()
                .forEach(row ->
                        ids.put(new NewFailureMode((UUID) row[1], (UUID) row[2], (Fault) row[3]), (UUID) row[0]));
        return ids;
    }

    void add(FailureMode mode) {
        entities.persist(mode);
    }

    /** Writes what has changed, so that SQL sees it. */
    void flush() {
        entities.flush();
    }
}
