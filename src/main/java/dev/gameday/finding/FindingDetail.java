package dev.gameday.finding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding with everything about it.
 *
 * @param row what the list shows
 * @param gameDayTitle the exercise that showed it, if one did
 * @param createdBy who logged it; empty when unknown
 * @param history oldest first
 */
public record FindingDetail(
        FindingRow row,
        String details,
        String fixLink,
        @Nullable String gameDayTitle,
        @Nullable UUID injectionId,
        @Nullable String injectionTitle,
        @Nullable UUID verdictId,
        String createdBy,
        List<FindingEntry> history) {

    public UUID id() {
        return row.id();
    }

    public long version() {
        return row.version();
    }
}
