package dev.gameday.exercise.room;

/** What an entry of the room does besides saying something. */
public enum EntryKind {
    NOTE(""),
    PAUSE_ASKED("asked for a pause"),
    PAUSED("paused the simulation"),
    PAUSE_REFUSED("refused the pause"),
    RESUMED("let the simulation go on"),
    INCIDENT_STARTED("opened an incident"),
    REAL_STARTED("marked a real incident"),
    TITLED("called it"),
    LED("put in the lead"),
    MOVED("moved it to"),
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
