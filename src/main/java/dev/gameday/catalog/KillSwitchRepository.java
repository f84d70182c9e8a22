package dev.gameday.catalog;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KillSwitchRepository extends JpaRepository<KillSwitch, UUID> {

    boolean existsByFlagKeyAndIdNot(String flagKey, UUID id);
}
