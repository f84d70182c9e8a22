package dev.gameday.exchange.csv;

import dev.gameday.exchange.ImportRefusedException;
import java.io.IOException;
import java.io.InputStream;

/** A table as it was sent. */
public final class CsvSource {
    /** Largest file that is read, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private CsvSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a file, no further than it may be large.
     *
     * @throws ImportRefusedException when it is larger than {@link #MAX_BYTES}
     */
    public static CsvSource read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw ImportRefusedException.tooLarge(
                    name,
                    "it is larger than " + MAX_BYTES / 1024 / 1024 + " MB, the most that one file may have. Split it.");
        }
        return new CsvSource(name, bytes);
    }

    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
