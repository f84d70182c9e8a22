package dev.gameday.exercise.room;

/** What the organizers made of something noticed. */
public enum Mark {
    OPEN("Not matched yet"),
    MATCHED("Matched"),
    UNRELATED("Unrelated");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
