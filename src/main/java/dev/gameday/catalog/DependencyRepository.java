package dev.gameday.catalog;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DependencyRepository extends JpaRepository<Dependency, UUID> {

    boolean existsByNameKeyAndIdNot(String nameKey, UUID id);

    Optional<Dependency> findByNameKey(String nameKey);
}
