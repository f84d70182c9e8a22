package dev.gameday.exercise;

/** What can happen to an injection. */
public enum InjectionEventType {
    INJECTED("Injected"),
    NOTICED("Noticed"),
    DETECTED("Detected"),
    ACKNOWLEDGED("Acknowledged"),
    MITIGATED("Mitigated"),
    ROLLED_BACK("Rolled back"),
    ABORTED("Aborted"),
    SKIPPED("Skipped"),
    CORRECTED("Corrected");

    private final String label;

    InjectionEventType(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
