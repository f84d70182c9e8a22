package dev.gameday.finding;

/** Where a finding comes from. */
public enum FindingOrigin {
    EXERCISE("Exercise"),
    INCIDENT("Real incident"),
    REVIEW("Review");

    private final String label;

    FindingOrigin(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
