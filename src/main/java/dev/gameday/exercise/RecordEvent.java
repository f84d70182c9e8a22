package dev.gameday.exercise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an injection.
 *
 * <p>{@code correctsId} withdraws an earlier event. With type {@code CORRECTED} that is all it does (undo); with the
 * corrected event's own type this one takes its place, such as with another time.
 *
 * @param occurredAt null: now
 * @param source who or what noticed, for {@code NOTICED} and {@code DETECTED}; null: a person
 * @param requestId made by the client; a repeat with the same one changes nothing and gets the same answer
 */
public record RecordEvent(
        InjectionEventType type,
        @Nullable Instant occurredAt,
        @Nullable UUID applicationId,
        @Nullable DetectionSource source,
        String note,
        @Nullable UUID correctsId,
        UUID requestId) {

    /** It happened now. */
    public static RecordEvent now(InjectionEventType type) {
        return new RecordEvent(type, null, null, null, "", null, UUID.randomUUID());
    }

    /** The event did not happen. */
    public static RecordEvent undo(UUID eventId) {
        return new RecordEvent(InjectionEventType.CORRECTED, null, null, null, "", eventId, UUID.randomUUID());
    }
}
