package dev.gameday.exchange;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param committed whether it was done
 * @param errors the lines of a table that cannot be imported; catalogs have none
 * @param fingerprint of all that is proposed; a commit that names it is refused when the proposal has changed since
 */
public record ImportReport(
        boolean committed,
        ImportCounts counts,
        List<ImportItem> items,
        List<ImportWarning> warnings,
        List<LineError> errors,
        String fingerprint) {

    /** How many things it creates or changes. */
    public int changes() {
        return counts.created() + counts.changed();
    }
}
