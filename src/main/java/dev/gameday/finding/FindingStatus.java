package dev.gameday.finding;

/** How far a finding is. Retest planned is fixed with a retest in an accepted slice. */
public enum FindingStatus {
    OPEN("Open"),
    IN_PROGRESS("In progress"),
    FIXED("Fixed, retest due"),
    VERIFIED("Verified"),
    ACCEPTED("Accepted");

    private final String label;

    FindingStatus(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
