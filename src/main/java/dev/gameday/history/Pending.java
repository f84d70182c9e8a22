package dev.gameday.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a transaction has changed so far. */
final class Pending {
    private final Map<UUID, PendingChange> changes = new LinkedHashMap<>();

    PendingChange of(RecordedType type, UUID subject) {
        return changes.computeIfAbsent(subject, id -> new PendingChange(type, id));
    }

    Collection<PendingChange> all() {
        return changes.values();
    }
}
