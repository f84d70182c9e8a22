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

    /** Nothing has been injected yet, and still may be. */
    public boolean isBeforeStart() {
        return this == DRAFT || this == PLANNED || this == ANNOUNCED;
    }

    /** Running, after the all clear included: surprises may still come. */
    public boolean isRunning() {
        return this == LIVE || this == ALL_CLEAR;
    }

    /** Not over for good: logs may still be added to. */
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }

    /** Script, events and verdicts are public. */
    public boolean isRevealed() {
        return this == REVEALED || this == CLOSED;
    }
}
