package dev.gameday.exchange;

/** What an import does with one entity. */
public enum ImportAction {
    CREATED("Created"),
    CHANGED("Changed"),
    UNCHANGED("Unchanged"),
    /** Edited by hand since the last import, or archived: kept as it is. */
    CONFLICT("Conflict, kept"),
    SKIPPED("Skipped");

    private final String label;

    ImportAction(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
