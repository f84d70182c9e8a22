package dev.gameday.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** How long evidence stays fresh, from a time on. Rows are only added, so that past days keep their answer. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class ProgramValidity {
    @Id
    private UUID id;

    private UUID programId;
    private int weeks;
    private Instant effectiveFrom;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgramValidity() {}

    ProgramValidity(UUID programId, int weeks, Instant effectiveFrom, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.programId = programId;
        this.weeks = weeks;
        this.effectiveFrom = effectiveFrom;
        this.recordedAt = recordedAt;
    }
}
