package dev.gameday.exercise;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an injection showed about one of its failure modes.
 *
 * @param observed what was seen, beside what was expected
 * @param detected whether it was noticed; null: not said
 * @param mitigated whether it was dealt with; null: not said
 * @param correctsId the standing verdict that this one replaces; needed when there is one
 * @param requestId made by the client; a repeat with the same one changes nothing and gets the same answer
 */
public record RecordVerdict(
        UUID failureModeId,
        VerdictResult result,
        String observed,
        @Nullable Boolean detected,
        @Nullable Boolean mitigated,
        @Nullable UUID correctsId,
        UUID requestId) {}
