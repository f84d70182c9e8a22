package dev.gameday.finding;

/** What a retest said about a fix. */
public enum RetestOutcome {
    FIXED("Fixed"),
    STILL_FAILING("Still failing"),
    REGRESSED("Regressed"),
    NOT_COMPARABLE("Not comparable");

    private final String label;

    RetestOutcome(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
