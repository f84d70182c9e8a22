package dev.gameday.exercise;

/** How far an injection is; follows from its events. */
public enum InjectionState {
    PLANNED("Planned"),
    RUNNING("Running"),
    ROLLED_BACK("Rolled back"),
    ABORTED("Aborted"),
    SKIPPED("Skipped");

    private final String label;

    InjectionState(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
