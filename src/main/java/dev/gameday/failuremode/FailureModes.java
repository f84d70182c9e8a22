package dev.gameday.failuremode;

import dev.gameday.base.NotFoundException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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

    void add(FailureMode mode) {
        entities.persist(mode);
    }

    /** Writes what has changed, so that SQL sees it. */
    void flush() {
        entities.flush();
    }
}
