package dev.gameday.failuremode;

/** Whether a failure mode counts. Acceptance stands beside it, with its own last day. */
public enum Scope {
    IN_SCOPE("In scope"),
    RETIRED("Retired"),
    /** Taken back: undecided again, as if it had never been put in scope. What was written down stays. */
    CANDIDATE("Not in scope");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
