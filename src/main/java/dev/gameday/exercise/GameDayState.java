package dev.gameday.exercise;

/** How far a game day is; follows from what has happened. */
public enum GameDayState {
    DRAFT("Draft"),
    PLANNED("Planned"),
    ANNOUNCED("Announced"),
    LIVE("Live"),
    ALL_CLEAR("All clear"),
    REVEALED("Revealed"),
    CLOSED("Closed"),
    CANCELLED("Cancelled");

    private final String label;

    GameDayState(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
