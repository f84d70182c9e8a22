package dev.gameday.program;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgramValidityRepository extends JpaRepository<ProgramValidity, UUID> {}
