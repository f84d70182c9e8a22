package dev.gameday.catalog;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KillSwitchExerciseRepository extends JpaRepository<KillSwitchExercise, UUID> {}
