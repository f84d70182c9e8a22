package dev.gameday.failuremode;

/** How far a fallback chain is: built when at least one step is. */
public enum FallbackState {
    NONE("None"),
    PLANNED("Planned"),
    BUILT("Built");

    private final String label;

    FallbackState(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
