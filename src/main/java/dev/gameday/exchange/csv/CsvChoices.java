package dev.gameday.exchange.csv;

import java.util.Map;

/**
 * How a table is to be read.
 *
 * @param columns which column of the file, counted from 0, says what; what is left out is not imported
 */
public record CsvChoices(CsvKind kind, CsvEncoding encoding, char separator, Map<CsvField, Integer> columns) {
    public CsvChoices {
        columns = Map.copyOf(columns);
    }
}
