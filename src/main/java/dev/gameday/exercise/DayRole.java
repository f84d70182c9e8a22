package dev.gameday.exercise;

/** What somebody does on a game day. */
public enum DayRole {
    COMMANDER("Incident commander", "decides", true),
    DEPUTY("Deputy", "takes over from the commander", true),
    SCRIBE("Scribe", "keeps the document that stakeholders read", true),
    DISPATCHER("Dispatcher", "routes concurrent incidents to other rooms", true),
    LIAISON("Liaison", "speaks for an application or another department", false),
    RESPONDER("Responder", "finds out and repairs", false),
    OBSERVER("Observer", "watches", false);

    private final String label;
    private final String task;
    private final boolean single;

    DayRole(String label, String task, boolean single) {
        this.label = label;
        this.task = task;
        this.single = single;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }

    /** What they do, to read after their name. */
    public String task() {
        return task;
    }

    /** Only one person at a time has it. */
    public boolean isSingle() {
        return single;
    }
}
