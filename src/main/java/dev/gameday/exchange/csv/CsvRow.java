package dev.gameday.exchange.csv;

import dev.gameday.base.FormulaGuard;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.exchange.LineError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a table by what its cells say; notes what is wrong with them. An empty cell says nothing. */
final class CsvRow {
    private static final int LONGEST_SHOWN = 200;

    private final CsvSheet.Line line;
    private final List<String> header;
    private final Map<CsvField, Integer> columns;
    private final List<LineError> errors;
    private boolean good = true;

    CsvRow(CsvSheet.Line line, List<String> header, Map<CsvField, Integer> columns, List<LineError> errors) {
        this.line = line;
        this.header = header;
        this.columns = columns;
        this.errors = errors;
        if (line.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
            wrong(
                    "",
                    "",
                    "It has " + line.cells().size() + " cells, and there are " + header.size()
                            + " columns. Put quotation marks around cells that contain the separator.");
        }
    }

    int number() {
        return line.number();
    }

    /** Whether nothing is wrong with the line so far. */
    boolean good() {
        return good;
    }

    void wrong(CsvField field, String problem) {
        wrong(title(field), raw(field), problem);
    }

    private void wrong(String column, String value, String problem) {
        good = false;
        String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        errors.add(new LineError(line.number(), column, shown, problem));
    }

    private String title(CsvField field) {
        Integer column = columns.get(field);
        return column == null || column >= header.size() ? field.label() : header.get(column);
    }

    private String raw(CsvField field) {
        Integer column = columns.get(field);
        return column == null || column >= line.cells().size()
                ? ""
                : FormulaGuard.original(line.cells().get(column));
    }

    /** A name that must be there; null when it is not, or wrong. */
    @Nullable
    String name(CsvField field) {
        if (raw(field).isBlank()) {
            wrong(field, "Must not be empty.");
            return null;
        }
        return checked(field, Text::name);
    }

    /** Null when the cell says nothing or is wrong. */
    @Nullable
    String nameOrNothing(CsvField field) {
        return raw(field).isBlank() ? null : checked(field, Text::name);
    }

    @Nullable
    String text(CsvField field) {
        return raw(field).isBlank() ? null : checked(field, Text::optional);
    }

    private @Nullable String checked(CsvField field, BiFunction<String, String, String> rule) {
        try {
            return rule.apply(field.label(), raw(field));
        } catch (InvalidException e) {
            wrong(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Nullable
    Integer number(CsvField field, int most) {
        String raw = raw(field).strip();
        if (raw.isEmpty()) {
            return null;
        }
        if (raw.matches("0*[1-9]\\d{0,8}") && Integer.parseInt(raw) <= most) {
            return Integer.valueOf(raw);
        }
        wrong(field, "Must be a whole number from 1 to " + most + ".");
        return null;
    }

    @Nullable
    LocalDate day(CsvField field, LocalDate latest) {
        String raw = raw(field).strip();
        if (raw.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(raw);
            if (!day.isAfter(latest)) {
                return day;
            }
            wrong(field, "Must not lie in the future.");
        } catch (DateTimeParseException e) {
            wrong(field, "Must be a day written like " + latest + ".");
        }
        return null;
    }

    /** One of a few words, in any case, as the screens or as the API write them. */
    <E extends Enum<E>> @Nullable E choice(CsvField field, E[] all, Function<E, String> label) {
        String raw = raw(field).strip();
        if (raw.isEmpty()) {
            return null;
        }
        for (E one : all) {
            if (raw.equalsIgnoreCase(label.apply(one)) || raw.equalsIgnoreCase(one.name())) {
                return one;
            }
        }
        wrong(field, "Must be one of " + Arrays.stream(all).map(label).collect(Collectors.joining(", ")) + ".");
        return null;
    }

    /** Hard, soft, and what else says so. */
    @Nullable
    Boolean hard(CsvField field) {
        return switch (raw(field).strip().toLowerCase(java.util.Locale.ROOT)) {
            case "" -> null;
            case "hard", "yes", "true" -> true;
            case "soft", "no", "false" -> false;
            default -> {
                wrong(field, "Must be hard or soft.");
                yield null;
            }
        };
    }
}
