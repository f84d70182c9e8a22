package dev.gameday.exchange.csv;

import dev.gameday.base.CsvTable;
import dev.gameday.exchange.ImportProgress;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.ImportWork;
import java.util.Optional;

/** A table to import. */
public record CsvWork(CsvImports imports, CsvSource source, CsvChoices choices) implements ImportWork {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public ImportReport preview(ImportProgress progress) {
        return imports.preview(source, choices, progress);
    }

    @Override
    public ImportReport commit(ImportReport agreed, boolean goodLinesOnly, ImportProgress progress) {
        return imports.commit(source, choices, agreed.fingerprint(), goodLinesOnly, progress);
    }

    @Override
    public Optional<CsvTable<?>> failedLines(ImportReport report) {
        return report.errors().isEmpty()
                ? Optional.empty()
                : Optional.of(imports.failedLines(source, choices, report.errors()));
    }
}
