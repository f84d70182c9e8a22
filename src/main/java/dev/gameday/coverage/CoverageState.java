package dev.gameday.coverage;

/** The six parts of in scope, in the order of the bar. */
public enum CoverageState {
    PROVEN("Proven"),
    FAILING("Failing"),
    STALE("Stale"),
    PREPARED("Prepared"),
    PLANNED("Planned"),
    UNADDRESSED("Unaddressed");

    private final String label;

    CoverageState(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
