package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.RecordEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an injection; without a request id a repeat is not recognised. */
record EventBody(
        @Nullable InjectionEventType type,
        @Nullable Instant occurredAt,
        @Nullable UUID applicationId,
        @Nullable DetectionSource source,
        @Nullable String note,
        @Nullable UUID correctsId,
        @Nullable UUID requestId) {

    RecordEvent command() {
        return new RecordEvent(
                Check.present("type", type),
                occurredAt,
                applicationId,
                source,
                ScenarioBody.text(note),
                correctsId,
                Objects.requireNonNullElseGet(requestId, UUID::randomUUID));
    }
}
