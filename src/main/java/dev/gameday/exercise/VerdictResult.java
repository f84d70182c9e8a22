package dev.gameday.exercise;

/** What one injection showed about one failure mode. */
public enum VerdictResult {
    PASSED("Passed"),
    DEGRADED("Degraded otherwise"),
    FAILED("Failed"),
    INCONCLUSIVE("Inconclusive");

    private final String label;

    VerdictResult(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
