package dev.gameday.catalog;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RelianceRepository extends JpaRepository<Reliance, UUID> {

    Optional<Reliance> findByFeatureIdAndDependencyId(UUID featureId, UUID dependencyId);
}
