package dev.gameday.exchange.csv;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Guesses what the columns of a table say from their titles. */
final class CsvMapping {
    private CsvMapping() {}

    /** The kind of which the titles name more of what it cannot do without, and then more of the rest. */
    static CsvKind kind(List<String> header) {
        return Stream.of(CsvKind.values())
                .max(Comparator.<CsvKind>comparingInt(kind -> named(kind, header))
                        .thenComparingInt(kind -> guess(kind, header, Map.of()).size()))
                .orElseThrow();
    }

    /** Per hundred of the required ones, since a kind that requires less would win too easily otherwise. */
    private static int named(CsvKind kind, List<String> header) {
        long said = kind.required().stream()
                .filter(field -> header.stream().anyMatch(field::isTitle))
                .count();
        return (int) (100 * said / kind.required().size());
    }

    /** @param last the titles that were chosen for the fields last time; they come first */
    static Map<CsvField, Integer> guess(CsvKind kind, List<String> header, Map<CsvField, String> last) {
        Map<CsvField, Integer> columns = new EnumMap<>(CsvField.class);
        Set<Integer> taken = new HashSet<>();
        assign(kind, header, columns, taken, (field, title) -> title.equalsIgnoreCase(last.get(field)));
        assign(kind, header, columns, taken, CsvField::isTitle);
        assign(kind, header, columns, taken, CsvField::mayBeTitle);
        return columns;
    }

    private static void assign(
            CsvKind kind,
            List<String> header,
            Map<CsvField, Integer> columns,
            Set<Integer> taken,
            BiPredicate<CsvField, String> fits) {
        for (CsvField field : kind.fields()) {
            for (int i = 0; i < header.size() && !columns.containsKey(field); i++) {
                if (fits.test(field, header.get(i).strip()) && taken.add(i)) {
                    columns.put(field, i);
                }
            }
        }
    }
}
