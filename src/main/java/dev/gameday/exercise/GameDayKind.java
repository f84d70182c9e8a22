package dev.gameday.exercise;

/** How much of an exercise a game day is. */
public enum GameDayKind {
    FULL("Full"),
    RETEST("Scaled-back retest");

    private final String label;

    GameDayKind(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
