package dev.gameday.coverage;

import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import dev.gameday.exercise.VerdictResult;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A failure mode with where it stands on a day.
 *
 * @param state what it is, or would be if nobody had accepted it
 * @param acceptedUntil last day of the acceptance; null when it is in scope
 * @param result of the latest conclusive evidence; null when it was never conclusively exercised
 * @param evidenceDay the day of that evidence
 * @param validThrough last day on which the evidence is young enough
 * @param changedSince whether it changed materially after that evidence
 * @param reliability of the dependency as it is assessed today
 * @param risk 1..12, by that assessment
 */
public record ModeRow(
        UUID id,
        UUID applicationId,
        String application,
        @Nullable UUID teamId,
        String feature,
        UUID dependencyId,
        String dependency,
        Fault fault,
        NeedLevel needLevel,
        Reliability reliability,
        CoverageState state,
        @Nullable LocalDate acceptedUntil,
        @Nullable VerdictResult result,
        @Nullable LocalDate evidenceDay,
        @Nullable LocalDate validThrough,
        boolean changedSince,
        int risk) {

    /** "Sign in: Primary database, unavailable", in the words of the screens. */
    public String name() {
        return feature + ": " + dependency + ", " + fault.label().toLowerCase(Locale.ROOT);
    }
}
