package dev.gameday.exchange.csv;

import java.util.List;

/** Lines that show what goes into which column, for who begins with an empty table. */
final class CsvTemplates {
    private CsvTemplates() {}

    static List<List<String>> lines(CsvKind kind) {
        return switch (kind) {
            case FEATURES ->
                List.of(
                        List.of("Call tool", "1", "Core", "Sign in", "", "", "Volunteers get in"),
                        List.of("Call tool", "2", "Important", "Show the next number", "Shows a printed list", "", ""),
                        List.of("Call tool", "3", "Sheddable", "Leader board", "Hidden", "Extras", "Who called most"));
            case DEPENDENCIES ->
                List.of(
                        List.of(
                                "Main database",
                                "Database",
                                "Doubtful",
                                "2026-10-01",
                                "Two outages this year",
                                "",
                                "Call tool",
                                "Sign in",
                                "hard"),
                        List.of("Main database", "", "", "", "", "", "Call tool", "Leader board", "soft"),
                        List.of("Mail provider", "Third party", "Not assessed", "", "", "", "Call tool", "", ""));
        };
    }
}
