package dev.gameday.failuremode.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FailureModeService;
import java.time.LocalDate;

/** Failure modes as a file. */
final class FailureModeTable {
    private FailureModeTable() {}

    static CsvTable<FailureModeRow> of(FailureModeService service, FailureModeFilter filter, LocalDate today) {
        return CsvTable.<FailureModeRow>reading(
                        "failure-modes", today, (offset, limit) -> service.list(filter, offset, limit))
                .column("Application", FailureModeRow::applicationName)
                .column("Rank", FailureModeRow::featureRank)
                .column("Feature", FailureModeRow::featureName)
                .column("Need level", row -> row.needLevel().label())
                .column("Dependency", FailureModeRow::dependencyName)
                .column("Kind", row -> row.dependencyKind().label())
                .column("Fault", row -> row.fault().label())
                .column("Expected behaviour", FailureModeRow::expected)
                .column("Fallback", row -> Words.fallback(row.fallback()))
                .column("Steps", FailureModeRow::fallbackSteps)
                .column("Measured", FailureModeRow::measured)
                .column("Alerting", FailureModeRow::alerting)
                .column("Alert on absence", FailureModeRow::absenceAlert)
                .column("Scope", row -> row.scope().label())
                .column("Accepted by", FailureModeRow::acceptedBy)
                .column("Accepted until", FailureModeRow::acceptedUntil)
                .column("Archived", FailureModeRow::archived);
    }
}
