package dev.gameday.exercise;

/** What everybody is told about a game day. */
public enum NoticeKind {
    ANNOUNCED("Announced"),
    MOVED("Moved"),
    SCHEDULE("Schedule published"),
    STARTED("Started"),
    ALL_CLEAR("All clear"),
    ALL_CLEAR_TAKEN_BACK("All clear taken back"),
    REVEALED("Revealed"),
    CANCELLED("Cancelled");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
