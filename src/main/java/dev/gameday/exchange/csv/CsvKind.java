package dev.gameday.exchange.csv;

import java.util.List;
import java.util.Set;

/** What the lines of a table are about. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and Set.of are immutable
public enum CsvKind {
    FEATURES(
            "Features",
            Set.of(CsvField.APPLICATION, CsvField.FEATURE),
            CsvField.APPLICATION,
            CsvField.RANK,
            CsvField.NEED_LEVEL,
            CsvField.FEATURE,
            CsvField.WHEN_SHED,
            CsvField.SHED_GROUP,
            CsvField.DESCRIPTION),
    DEPENDENCIES(
            "Dependencies",
            Set.of(CsvField.DEPENDENCY),
            CsvField.DEPENDENCY,
            CsvField.KIND,
            CsvField.RELIABILITY,
            CsvField.ASSESSED_ON,
            CsvField.EVIDENCE,
            CsvField.DESCRIPTION,
            CsvField.APPLICATION,
            CsvField.FEATURE,
            CsvField.HARDNESS);

    private final String label;
    private final Set<CsvField> required;
    private final List<CsvField> fields;

    CsvKind(String label, Set<CsvField> required, CsvField... fields) {
        this.label = label;
        this.required = required;
        this.fields = List.of(fields);
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }

    /** Its columns, in the order that an export has. */
    public List<CsvField> fields() {
        return fields;
    }

    /** Whether a line means nothing without it. */
    public boolean requires(CsvField field) {
        return required.contains(field);
    }

    Set<CsvField> required() {
        return required;
    }
}
