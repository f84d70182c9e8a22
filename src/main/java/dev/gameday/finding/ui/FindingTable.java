package dev.gameday.finding.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.finding.FindingRow;
import java.time.LocalDate;

/** Findings as a file. */
final class FindingTable {
    private FindingTable() {}

    /** @param rows those that the reader may see, in the order of the table */
    static CsvTable<FindingRow> of(LocalDate today, CsvTable.Rows<FindingRow> rows) {
        return CsvTable.reading("findings", today, rows)
                .column("No.", FindingRow::label)
                .column("Finding", FindingRow::title)
                .column("Kind", row -> row.kind().label())
                .column("Severity", row -> FindingTags.severityLabel(row.severity()))
                .column("Status", FindingRow::statusLabel)
                .column("Since", FindingRow::statusSince)
                .column("Application", FindingRow::applicationName)
                .column("Failure mode", FindingRow::failureMode)
                .column("Owner", FindingRow::owner)
                .column("Due", FindingRow::dueOn)
                .column("Origin", row -> row.origin().label())
                .column("Logged", FindingRow::createdAt);
    }
}
