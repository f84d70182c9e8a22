package dev.gameday.exercise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as recorded; never changes, but a later one may correct it.
 *
 * @param injectedAt the injection's start as known when this was recorded
 */
public record RecordedVerdict(
        UUID id,
        UUID injectionId,
        UUID failureModeId,
        VerdictResult result,
        String observed,
        @Nullable Boolean detected,
        @Nullable Boolean mitigated,
        Instant injectedAt,
        Instant recordedAt,
        @Nullable UUID recordedBy,
        @Nullable UUID correctsId,
        UUID requestId) {}
