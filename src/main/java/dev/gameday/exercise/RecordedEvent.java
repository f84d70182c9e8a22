package dev.gameday.exercise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of an injection's log; never changes. */
public record RecordedEvent(
        UUID id,
        UUID injectionId,
        InjectionEventType type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable UUID recordedBy,
        @Nullable UUID applicationId,
        @Nullable DetectionSource source,
        String note,
        @Nullable UUID correctsId,
        UUID requestId) {}
