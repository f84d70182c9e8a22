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

/** An entry of an injection's append-only log. */
@Entity
@Immutable
@Table(name = "injection_event")
@SuppressWarnings("UnusedVariable") // read by SQL only
class InjectionEvent {
    @Id
    private UUID id;

    private UUID injectionId;

    @Enumerated(EnumType.STRING)
    private InjectionEventType type;

    private Instant occurredAt;
    private Instant recordedAt;
    private @Nullable UUID recordedBy;
    private @Nullable UUID applicationId;

    @Enumerated(EnumType.STRING)
    private @Nullable DetectionSource source;

    private String note;
    private @Nullable UUID correctsId;
    private UUID requestId;

    @SuppressWarnings("NullAway.Init")
    protected InjectionEvent() {}

    InjectionEvent(RecordedEvent event) {
        this.id = event.id();
        this.injectionId = event.injectionId();
        this.type = event.type();
        this.occurredAt = event.occurredAt();
        this.recordedAt = event.recordedAt();
        this.recordedBy = event.recordedBy();
        this.applicationId = event.applicationId();
        this.source = event.source();
        this.note = event.note();
        this.correctsId = event.correctsId();
        this.requestId = event.requestId();
    }
}
