package dev.gameday.base;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table as a CSV file: what its columns say of each row, and where the rows come from, some at a time. Begins with a
 * byte order mark, without which spreadsheets take UTF-8 for something else.
 *
 * @param <T> what a row is about
 */
public final class CsvTable<T> {
    private static final int PAGE = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Rows<T> rows;
    private final List<String> titles = new ArrayList<>();
    private final List<Function<T, ? extends @Nullable Object>> values = new ArrayList<>();

    /** Some of the rows, in an order that stays; none at the end. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> from(int offset, int limit);
    }

    private CsvTable(String name, Rows<T> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * A table whose rows are read as they are written, with the rights of who asks for them then.
     *
     * @param what what the rows are, for the file's name: {@code "findings"}
     * @param day on which the file is made
     */
    public static <T> CsvTable<T> reading(String what, LocalDate day, Rows<T> rows) {
        return new CsvTable<>("gameday-" + what + "-" + day + ".csv", rows);
    }

    /** A table whose rows are read all at once when they are written. */
    public static <T> CsvTable<T> whole(String what, LocalDate day, Supplier<List<T>> rows) {
        return reading(what, day, (offset, limit) -> offset == 0 ? rows.get() : List.of());
    }

    /**
     * Adds a column.
     *
     * @param value text, number, enum's label, day or instant (written in ISO form), yes or no; null leaves the cell empty
     */
    public CsvTable<T> column(String title, Function<T, ? extends @Nullable Object> value) {
        titles.add(title);
        values.add(value);
        return this;
    }

    public String fileName() {
        return name;
    }

    /** Writes the file. Reads the first rows before it writes anything, so that a refusal leaves no half file behind. */
    public void write(OutputProvider out) throws IOException {
        List<T> some = rows.from(0, PAGE);
        Writer text = new BufferedWriter(new OutputStreamWriter(out.open(), StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        // Closing writes the rest; when reading fails in the middle, the file must not end as if it were complete.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(titles);
        int written = 0;
        while (!some.isEmpty()) {
            for (T row : some) {
                csv.writeRecord(cells(row));
            }
            written += some.size();
            some = rows.from(written, PAGE);
        }
        csv.close();
    }

    /** Gives the stream to write to, once it is wanted. */
    @FunctionalInterface
    public interface OutputProvider {
        OutputStream open() throws IOException;
    }

    /** The whole file as text, for small tables. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(() -> bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<String> cells(T row) {
        List<String> cells = new ArrayList<>(values.size());
        for (Function<T, ? extends @Nullable Object> value : values) {
            cells.add(cell(value.apply(row)));
        }
        return cells;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean yes -> yes ? "yes" : "no";
            case Instant instant -> instant.truncatedTo(ChronoUnit.SECONDS).toString();
            default -> FormulaGuard.guarded(value.toString());
        };
    }
}
