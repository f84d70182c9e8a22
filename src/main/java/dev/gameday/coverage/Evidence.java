package dev.gameday.coverage;

import dev.gameday.exercise.VerdictResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as coverage sees it.
 *
 * @param corrects the verdict that no longer counts once this one does
 * @param injectedAt the injection's start: its day is the evidence's day
 * @param countsFrom recorded and revealed, whichever came later
 */
public record Evidence(
        UUID verdict,
        UUID mode,
        VerdictResult result,
        @Nullable UUID corrects,
        Instant injectedAt,
        Instant recordedAt,
        Instant countsFrom) {

    /** The latest is the one that speaks for the failure mode; the id only makes the order total. */
    static final Comparator<Evidence> EARLIEST_FIRST = Comparator.comparing(Evidence::injectedAt)
            .thenComparing(Evidence::recordedAt)
            .thenComparing(Evidence::verdict);

    boolean conclusive() {
        return result != VerdictResult.INCONCLUSIVE;
    }
}
