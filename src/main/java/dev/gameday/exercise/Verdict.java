package dev.gameday.exercise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one injection showed about one failure mode; append-only. */
@Entity
@Immutable
@Table(name = "verdict")
@SuppressWarnings("UnusedVariable") // read by SQL only
class Verdict {
    @Id
    private UUID id;

    private UUID injectionId;
    private UUID failureModeId;

    @Enumerated(EnumType.STRING)
    private VerdictResult result;

    private String observed;
    private @Nullable Boolean detected;
    private @Nullable Boolean mitigated;
    private Instant injectedAt;
    private Instant recordedAt;
    private @Nullable UUID recordedBy;
    private @Nullable UUID correctsId;
    private UUID requestId;

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    Verdict(RecordedVerdict verdict) {
        this.id = verdict.id();
        this.injectionId = verdict.injectionId();
        this.failureModeId = verdict.failureModeId();
        this.result = verdict.result();
        this.observed = verdict.observed();
        this.detected = verdict.detected();
        this.mitigated = verdict.mitigated();
        this.injectedAt = verdict.injectedAt();
        this.recordedAt = verdict.recordedAt();
        this.recordedBy = verdict.recordedBy();
        this.correctsId = verdict.correctsId();
        this.requestId = verdict.requestId();
    }
}
