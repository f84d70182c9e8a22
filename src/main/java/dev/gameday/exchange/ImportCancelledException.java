package dev.gameday.exchange;

/** Somebody cancelled the import. Nothing was changed. */
public class ImportCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportCancelledException() {
        super("Cancelled. Nothing was changed.");
    }
}
