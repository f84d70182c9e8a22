package dev.gameday.catalog;

/** How reliable a dependency is deemed, best known first. */
public enum Reliability {
    RELIABLE("Reliable"),
    DOUBTFUL("Doubtful"),
    RISKY("Risky"),
    NOT_ASSESSED("Not assessed");

    private final String label;

    Reliability(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
