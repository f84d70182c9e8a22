package dev.gameday.dashboard;

import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.ModeRow;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.finding.FindingRow;
import dev.gameday.program.ProgramDetail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application at a glance.
 *
 * @param features by rank
 * @param modes where each failure mode stands today, riskiest first
 * @param trend coverage by week, earliest first
 * @param findings those that are not settled and that the reader may see, worst first
 * @param reliances of its features
 * @param next the program's next game day, if one is planned
 */
public record ApplicationWeek(
        UUID application,
        ProgramDetail program,
        LocalDate today,
        List<FeatureRow> features,
        List<ModeRow> modes,
        List<CoverageDay> trend,
        List<FindingRow> findings,
        List<RelianceRow> reliances,
        @Nullable GameDayRow next) {
    public ApplicationWeek {
        features = List.copyOf(features);
        modes = List.copyOf(modes);
        trend = List.copyOf(trend);
        findings = List.copyOf(findings);
        reliances = List.copyOf(reliances);
    }

    public CoverageCounts counts() {
        return CoverageCounts.ofRows(modes);
    }

    /** What is proven of one of its features. */
    public CoverageCounts counts(FeatureRow feature) {
        return CoverageCounts.ofRows(modes.stream()
                .filter(mode -> mode.feature().equals(feature.name()))
                .toList());
    }

    /** The day of its latest public evidence. */
    public Optional<LocalDate> lastExercised() {
        return modes.stream().map(ModeRow::evidenceDay).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
