package dev.gameday.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.gameday.exchange.ImportRefusedException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The lines of a table. */
record CsvSheet(List<String> header, List<Line> lines) {
    /** Most lines below the titles. */
    static final int MAX_LINES = 100_000;
    /** Most columns. */
    static final int MAX_COLUMNS = 200;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    /** What spreadsheets write first to say how they separate. */
    private static final String SAYS_SEPARATOR = "sep=";

    private static final int LOOKED_AT = 20;

    /** @param number counted from 1, as editors count; a line may go on over several */
    record Line(int number, List<String> cells) {}

    /** @throws ImportRefusedException when it is no table, or too large a one */
    static CsvSheet of(CsvSource source, CsvEncoding encoding, char separator) {
        String text = text(source, encoding);
        boolean says = text.startsWith(SAYS_SEPARATOR);
        int start = says ? text.indexOf('\n') + 1 : 0;
        List<Line> lines = new ArrayList<>();
        int last = 0;
        try (CsvReader<CsvRecord> reader = reader(text.substring(start), separator)) {
            for (CsvRecord record : reader) {
                last = (int) record.getStartingLineNumber() + (says ? 1 : 0);
                lines.add(new Line(last, record.getFields()));
                check(source, lines, record.getFieldCount());
            }
        } catch (CsvParseException e) {
            throw ImportRefusedException.at(
                    source.name(),
                    0,
                    last + 1,
                    "in or after this line a quotation mark is not closed, or something follows a closed one.",
                    e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (lines.size() < 2) {
            throw ImportRefusedException.at(
                    source.name(),
                    0,
                    0,
                    "it has no lines. The first line names the columns, each further one is a thing to import.");
        }
        return new CsvSheet(lines.getFirst().cells(), lines.subList(1, lines.size()));
    }

    private static void check(CsvSource source, List<Line> lines, int columns) {
        if (lines.size() > MAX_LINES + 1) {
            throw ImportRefusedException.tooLarge(
                    source.name(), "it has more than " + MAX_LINES + " lines. Import it in parts.");
        }
        if (columns > MAX_COLUMNS) {
            throw ImportRefusedException.at(
                    source.name(), 0, lines.getLast().number(), "the line has more than " + MAX_COLUMNS + " columns.");
        }
    }

    /** The sign that splits the first lines into the same number of columns, the most of them. */
    static char separatorOf(CsvSource source, CsvEncoding encoding) {
        String text = text(source, encoding);
        if (text.startsWith(SAYS_SEPARATOR) && text.length() > SAYS_SEPARATOR.length()) {
            return text.charAt(SAYS_SEPARATOR.length());
        }
        char best = SEPARATORS.getFirst();
        int most = 0;
        for (char separator : SEPARATORS) {
            int columns = evenColumns(text, separator);
            if (columns > most) {
                best = separator;
                most = columns;
            }
        }
        return best;
    }

    /** Twice the columns when all lines have as many as the first; nothing when there is only one. */
    private static int evenColumns(String text, char separator) {
        int columns = 0;
        boolean even = true;
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            Iterator<CsvRecord> records = reader.iterator();
            for (int i = 0; i < LOOKED_AT && records.hasNext(); i++) {
                int fields = records.next().getFieldCount();
                columns = i == 0 ? fields : columns;
                even &= fields == columns;
            }
        } catch (CsvParseException e) {
            return 0;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return columns < 2 ? 0 : even ? 2 * columns : columns;
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static String text(CsvSource source, CsvEncoding encoding) {
        try {
            return encoding.decoded(source.bytes());
        } catch (CharacterCodingException e) {
            throw ImportRefusedException.at(
                    source.name(), 0, 0, "it is not " + encoding.label() + " text. Choose another encoding.", e);
        }
    }
}
