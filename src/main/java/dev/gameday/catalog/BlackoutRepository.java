package dev.gameday.catalog;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BlackoutRepository extends JpaRepository<Blackout, UUID> {}
