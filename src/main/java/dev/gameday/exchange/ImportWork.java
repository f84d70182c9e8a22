package dev.gameday.exchange;

import dev.gameday.base.CsvTable;
import java.util.Optional;

/** Something that can be imported: first looked at, then done. */
public interface ImportWork {
    /** What people know it by: "catalogs.zip", "12 files". */
    String name();

    /** What it would do. Changes nothing. */
    ImportReport preview(ImportProgress progress);

    /**
     * Does it, all or nothing.
     *
     * @param agreed the preview that somebody agreed to; when it would do something else by now, it is refused
     * @param goodLinesOnly whether lines with errors are left out, rather than keeping the others from being imported
     */
    ImportReport commit(ImportReport agreed, boolean goodLinesOnly, ImportProgress progress);

    /** The lines that could not be imported, with what is wrong with each, to mend and send again. */
    Optional<CsvTable<?>> failedLines(ImportReport report);
}
