package dev.gameday.finding;

/** What sort of thing was learned. */
public enum FindingKind {
    TECHNICAL("Technical"),
    PROCESS("Process"),
    ALERTING_GAP("Alerting gap"),
    RUNBOOK_GAP("Runbook gap"),
    KNOWLEDGE_GAP("Knowledge gap"),
    HIDDEN_DEPENDENCY("Hidden dependency");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
