package dev.gameday.program;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgramRepository extends JpaRepository<Program, UUID> {
    /** The one there is, once it is set up. */
    Optional<Program> findFirstBy();
}
