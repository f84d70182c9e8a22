package dev.gameday.exchange;

/** What an entity of a foreign catalog becomes here. */
public enum TargetType {
    TEAM("Team"),
    APPLICATION("Application"),
    DEPENDENCY("Dependency"),
    /** Only by tables: no catalog has features. */
    FEATURE("Feature");

    private final String label;

    TargetType(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
