package dev.gameday.exchange;

import org.jspecify.annotations.Nullable;

/** A file is refused whole, and says where and why. Nothing was changed. */
public class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int document;
    private final int line;
    private final String reason;
    private final boolean tooLarge;

    private ImportRefusedException(
            String file, int document, int line, String reason, boolean tooLarge, @Nullable Throwable cause) {
        super(reason, cause);
        this.file = file;
        this.document = document;
        this.line = line;
        this.reason = reason;
        this.tooLarge = tooLarge;
    }

    /** @param document counted from 1, 0 when it is about the whole file; line likewise */
    public static ImportRefusedException at(String file, int document, int line, String reason) {
        return new ImportRefusedException(file, document, line, reason, false, null);
    }

    public static ImportRefusedException at(String file, int document, int line, String reason, Throwable cause) {
        return new ImportRefusedException(file, document, line, reason, false, cause);
    }

    public static ImportRefusedException tooLarge(String file, String reason) {
        return new ImportRefusedException(file, 0, 0, reason, true, null);
    }

    private static String where(String file, int document, int line) {
        return file + (document > 0 ? ", document " + document : "") + (line > 0 ? ", line " + line : "");
    }

    @Override
    public String getMessage() {
        return where(file, document, line) + ": " + reason;
    }

    public String file() {
        return file;
    }

    /** Which YAML document of the file, counted from 1; 0 when it is about the whole file. */
    public int document() {
        return document;
    }

    /** The line, counted from 1; 0 when no single line is to blame. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    /** Whether it was refused for its size alone. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
