package dev.gameday.history;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a transaction has changed so far. */
final class Pending {
    private final Map<Key, PendingChange> changes = new LinkedHashMap<>();

    /** One change per thing, who acts, and the time of a replay. */
    private record Key(
            UUID subject, ChangeLog.Actor actor, @Nullable Instant replayed) {}

    /** @param replayed the time that a history import has reached; null: it happens now */
    PendingChange of(RecordedType type, UUID subject, ChangeLog.Actor actor, @Nullable Instant replayed) {
        return changes.computeIfAbsent(
                new Key(subject, actor, replayed), key -> new PendingChange(type, subject, actor, replayed));
    }

    Collection<PendingChange> all() {
        return changes.values();
    }
}
