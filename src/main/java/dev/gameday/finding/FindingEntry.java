package dev.gameday.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a finding's history.
 *
 * @param by display name; empty when unknown
 * @param outcome what a retest said; null when the entry is a person's decision
 * @param injectionTitle the retest's injection, if one did it
 */
public record FindingEntry(
        int seq,
        FindingStatus status,
        Instant at,
        String by,
        String note,
        @Nullable RetestOutcome outcome,
        @Nullable UUID injectionId,
        @Nullable String injectionTitle,
        @Nullable UUID gameDayId,
        @Nullable String gameDayTitle,
        @Nullable UUID verdictId) {}
