package dev.gameday.exchange;

import dev.gameday.base.CsvTable;
import java.util.List;
import java.util.Optional;

/** Catalog files to import. */
public record CatalogWork(ImportService imports, List<CatalogFile> files) implements ImportWork {
    public CatalogWork {
        files = List.copyOf(files);
    }

    @Override
    public String name() {
        return files.size() == 1 ? files.getFirst().name() : files.size() + " files";
    }

    @Override
    public ImportReport preview(ImportProgress progress) {
        return imports.preview(files, progress);
    }

    @Override
    public ImportReport commit(ImportReport agreed, boolean goodLinesOnly, ImportProgress progress) {
        return imports.commit(files, agreed.fingerprint(), progress);
    }

    /** None: a catalog is imported whole. */
    @Override
    public Optional<CsvTable<?>> failedLines(ImportReport report) {
        return Optional.empty();
    }
}
