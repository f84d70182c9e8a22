package dev.gameday.finding;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.NotFoundException;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Where findings are kept. */
@Repository
class Findings {
    private final EntityManager entities;

    Findings(EntityManager entities) {
        this.entities = entities;
    }

    long nextNumber() {
        Object number =
                entities.createNativeQuery("select nextval('finding_number')").getSingleResult();
        return ((Number) number).longValue();
    }

    void add(Finding finding) {
        entities.persist(finding);
        entities.flush();
    }

    Optional<Finding> find(UUID id) {
        return Optional.ofNullable(entities.find(Finding.class, id));
    }

    Finding get(UUID id, long version) {
        Finding finding = find(id).orElseThrow(() -> new NotFoundException("finding", id));
        ChangedMeanwhileException.check("The finding", version, finding.version());
        return finding;
    }

    List<Finding> onModes(Collection<UUID> failureModes) {
        return entities.createQuery(
                        "select distinct f from Finding f left join fetch f.history where f.failureModeId in :modes",
                        Finding.class)
                .setParameter("modes", failureModes)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }
}
