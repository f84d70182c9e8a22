package dev.gameday.exchange.csv;

import java.util.List;
import java.util.Locale;

/** What a column of a table can say. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum CsvField {
    APPLICATION("Application", "app", "application name", "service"),
    FEATURE("Feature", "name", "feature name", "function", "capability"),
    RANK("Rank", "position", "priority", "order", "no"),
    NEED_LEVEL("Need level", "need", "level", "importance", "criticality"),
    WHEN_SHED("When shed", "shed", "when it is shed", "in an outage", "outage"),
    SHED_GROUP("Shed group", "group", "shed together with"),
    DESCRIPTION("Description", "details", "notes", "what it does"),
    DEPENDENCY("Dependency", "name", "dependency name", "relies on", "depends on", "resource"),
    KIND("Kind", "type", "dependency kind", "dependency type"),
    RELIABILITY("Reliability", "reliable", "assessment"),
    EVIDENCE("Evidence", "why", "reason"),
    ASSESSED_ON("Assessed on", "assessed", "assessment date", "date"),
    HARDNESS("Hard or soft", "hard", "soft", "hardness", "hard soft", "coupling");

    private final String label;
    private final List<String> synonyms;

    CsvField(String label, String... synonyms) {
        this.label = label;
        this.synonyms = List.of(synonyms);
    }

    /** The column's title in what is exported, and on the screens. */
    public String label() {
        return label;
    }

    /** Whether a file's title is this one, written in any case and with any signs between the words. */
    boolean isTitle(String title) {
        return plain(title).equals(plain(label));
    }

    /** Whether a file's title may well mean this one. */
    boolean mayBeTitle(String title) {
        return synonyms.stream().anyMatch(synonym -> plain(title).equals(plain(synonym)));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
