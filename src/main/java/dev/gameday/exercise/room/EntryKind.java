package dev.gameday.exercise.room;

/** What an entry of the room does besides saying something. */
public enum EntryKind {
    NOTE(""),
    PAUSE_ASKED("asks for a pause"),
    PAUSED("paused the simulation"),
    PAUSE_REFUSED("refused the pause"),
    RESUMED("lets the simulation go on"),
    REAL_STARTED("marks a real incident"),
    REAL_ENDED("ended the real incident");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** After the name of whoever did it; empty for what was only said. */
    public String label() {
        return label;
    }
}
