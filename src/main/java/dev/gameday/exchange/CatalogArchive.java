package dev.gameday.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the catalog files of a zip, in memory and no further than it may be large. Nothing is ever written to a path that
 * the zip names. What is hostile or broken refuses the whole zip and names the entry.
 */
final class CatalogArchive {
    /** Most entries, folders and files of other kinds included. */
    static final int MAX_ENTRIES = 5_000;
    /** Most bytes of all entries together once inflated, those that are passed over included. */
    static final long MAX_INFLATED = 50L * 1024 * 1024;

    private static final Pattern CATALOG = Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ARCHIVE =
            Pattern.compile(".*\\.(zip|jar|war|7z|rar|tar|t?gz|bz2|xz)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OUTSIDE = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*");

    private final String name;
    private final List<CatalogFile> files = new ArrayList<>();
    private int entries;
    private int passedOver;
    private long inflated;

    private CatalogArchive(String name) {
        this.name = name;
    }

    /** @throws ImportRefusedException when it is not a zip of catalog files, within bounds */
    static CatalogUpload read(String name, InputStream in) throws IOException {
        CatalogArchive archive = new CatalogArchive(name);
        // Closing is up to who opened the stream.
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        String after = "";
        try {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                after = entry.getName();
                archive.take(entry, zip);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw archive.broken(after, e);
        }
        return archive.upload();
    }

    private CatalogUpload upload() {
        if (entries == 0) {
            throw ImportRefusedException.at(name, 0, 0, "it is not a zip, or an empty one.");
        }
        if (files.isEmpty()) {
            throw ImportRefusedException.at(
                    name, 0, 0, "none of its " + entries + " entries ends in .yaml or .yml, so it has no catalog.");
        }
        return new CatalogUpload(List.copyOf(files), passedOver);
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        String path = entry.getName();
        if (++entries > MAX_ENTRIES) {
            throw ImportRefusedException.tooLarge(
                    name, "it has more than " + MAX_ENTRIES + " entries. Import it in parts.");
        }
        if (OUTSIDE.matcher(path).matches()) {
            throw refused(path, "its path leads out of the zip, which no catalog needs.");
        }
        if (entry.isDirectory() || isRubbish(path)) {
            passOver(path, zip);
        } else if (ARCHIVE.matcher(path).matches()) {
            throw refused(path, "archives within the zip are not opened. Unpack it first.");
        } else if (CATALOG.matcher(path).matches()) {
            catalog(path, zip);
        } else {
            passedOver++;
            passOver(path, zip);
        }
    }

    private void catalog(String path, ZipInputStream zip) throws IOException {
        Bounded bounded = new Bounded(path, zip);
        files.add(CatalogFile.read(called(path), bounded));
    }

    private void passOver(String path, ZipInputStream zip) throws IOException {
        Bounded bounded = new Bounded(path, zip);
        byte[] buffer = new byte[16 * 1024];
        while (bounded.read(buffer) >= 0) {
            // only counted
        }
    }

    private static boolean isRubbish(String path) {
        return path.startsWith("__MACOSX/") || path.toLowerCase(Locale.ROOT).endsWith(".ds_store");
    }

    private String called(String path) {
        return name + "!" + EntityText.shortened(path.replaceAll("\\p{Cntrl}", "?"), 150);
    }

    private ImportRefusedException refused(String path, String reason) {
        return ImportRefusedException.at(called(path), 0, 0, reason);
    }

    private ImportRefusedException broken(String after, Exception e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String where = after.isEmpty() ? "its first entry" : "the entry after or at " + called(after);
        String reason;
        if (message.contains("encrypted")) {
            reason = "it is encrypted. Make one without a password.";
        } else if (message.contains("bad entry name") || e instanceof IllegalArgumentException) {
            reason = "the name of an entry is not UTF-8.";
        } else {
            reason = "it is damaged or incomplete.";
        }
        return ImportRefusedException.at(name, 0, 0, reason + " Seen at " + where + ".", e);
    }

    /** Counts what comes out; a small entry may inflate to more than any disk holds. */
    private final class Bounded extends InputStream {
        private final String path;
        private final ZipInputStream zip;

        Bounded(String path, ZipInputStream zip) {
            this.path = path;
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = zip.read(into, from, length);
            inflated += Math.max(0, read);
            if (inflated > MAX_INFLATED) {
                throw ImportRefusedException.tooLarge(
                        called(path),
                        "with it the zip unpacks to more than " + MAX_INFLATED / 1024 / 1024
                                + " MB, the most that one import reads.");
            }
            return read;
        }
    }
}
