package dev.gameday.coverage;

/** What a cell of the matrix says about one fault as felt by one feature. */
public enum CellState {
    PROVEN("Proven"),
    FAILING("Failing"),
    STALE("Stale"),
    PREPARED("Prepared"),
    PLANNED("Planned"),
    UNADDRESSED("Unaddressed"),
    ACCEPTED("Accepted"),
    RETIRED("Retired"),
    CANDIDATE("Not in scope");

    private final String label;

    CellState(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }

    /** Whether it counts or is accepted. */
    public boolean inScope() {
        return this != RETIRED && this != CANDIDATE;
    }

    static CellState of(CoverageState state) {
        return valueOf(state.name());
    }
}
