package dev.gameday.exercise.room;

/** What an entry of the room does besides saying something. */
public enum EntryKind {
    NOTE(""),
    PAUSE_ASKED("asks for a pause"),
    PAUSED("paused the simulation"),
    PAUSE_REFUSED("refused the pause"),
    RESUMED("lets the simulation go on"),
    INCIDENT_STARTED("opens an incident"),
    REAL_STARTED("marks a real incident"),
    TITLED("calls it"),
    LED("puts in the lead"),
    MOVED("moves it to"),
    INCIDENT_ENDED("ended the incident");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** After the name of whoever did it; empty for what was only said. */
    public String label() {
        return label;
    }
}
