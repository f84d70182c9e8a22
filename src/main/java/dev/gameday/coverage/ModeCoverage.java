package dev.gameday.coverage;

import dev.gameday.exercise.VerdictResult;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one counted failure mode stands on a day.
 *
 * @param state what it is, or would be if nobody had accepted it
 * @param accepted stands beside the bar instead of in it
 * @param latest the latest conclusive evidence; null when it was never conclusively exercised
 * @param evidenceDay the day of that evidence in the program's zone
 * @param validThrough the last day on which that evidence, if passed, is young enough
 */
public record ModeCoverage(
        ModeFact fact,
        CoverageState state,
        boolean accepted,
        @Nullable Evidence latest,
        @Nullable LocalDate evidenceDay,
        @Nullable LocalDate validThrough) {

    /** Whether it changed materially after the evidence's injection started. */
    public boolean changedSince() {
        return latest != null && changedAfter(fact.materialAt(), latest.injectedAt());
    }

    static boolean changedAfter(@Nullable Instant materialAt, Instant injectedAt) {
        return materialAt != null && materialAt.isAfter(injectedAt);
    }

    /** The one rule of coverage. */
    static CoverageState state(
            ModeFact fact, @Nullable Evidence latest, @Nullable LocalDate validThrough, LocalDate day) {
        if (latest == null || validThrough == null) {
            return switch (fact.fallback()) {
                case BUILT -> CoverageState.PREPARED;
                case PLANNED -> CoverageState.PLANNED;
                case NONE -> CoverageState.UNADDRESSED;
            };
        }
        if (latest.result() != VerdictResult.PASSED) {
            return CoverageState.FAILING;
        }
        boolean young = !day.isAfter(validThrough);
        return young && !changedAfter(fact.materialAt(), latest.injectedAt())
                ? CoverageState.PROVEN
                : CoverageState.STALE;
    }
}
