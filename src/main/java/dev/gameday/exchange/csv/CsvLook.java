package dev.gameday.exchange.csv;

import java.util.List;

/**
 * What a table looks like, and how it would be read.
 *
 * @param header the titles of its columns
 * @param sample its first lines
 * @param lines how many lines there are below the titles
 * @param choices what its titles and what was chosen last time suggest
 */
public record CsvLook(List<String> header, List<List<String>> sample, int lines, CsvChoices choices) {
    public CsvLook {
        header = List.copyOf(header);
        sample = List.copyOf(sample);
    }
}
