package dev.gameday.exchange.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.ImportReport;
import java.time.LocalDate;

/** The report of an import as a file. */
final class ReportTable {
    private ReportTable() {}

    static CsvTable<ImportItem> of(ImportReport report, LocalDate day) {
        return CsvTable.whole("import-report", day, report::items)
                .column("Outcome", item -> item.action().label())
                .column("Becomes", Words::target)
                .column("Name", ImportItem::name)
                .column("Entity", ImportItem::entityRef)
                .column("What", Words::whole)
                .column("File", ImportItem::file)
                .column("Line", ImportItem::line);
    }
}
