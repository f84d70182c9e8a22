package dev.gameday.exercise;

/** What has to be so before a game day starts. */
public enum ReadinessItem {
    SAME_VERSIONS("Environment", "Runs the versions and settings that production runs"),
    SIZE("Environment", "Sized and filled like production, or the difference is written down"),
    MONITORING("Environment", "Measured and alerted like production"),
    CONTAINED("Environment", "Nobody outside can be hurt: third parties are cut off or told"),
    LOAD("Environment", "Some load flows, since alerts fire only on use"),
    ROLLBACK("Script", "The rollback of every injection is known"),
    ROLES("People", "Commander, deputy, scribe, dispatcher and liaisons are named"),
    ROOMS("People", "Rooms and links are set"),
    STAKEHOLDERS("People", "Stakeholders are told"),
    FREEZE("People", "The feature freeze has begun");

    private final String group;
    private final String label;

    ReadinessItem(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** What it is about. */
    public String group() {
        return group;
    }

    /** The sentence on the screens. */
    public String label() {
        return label;
    }

    /** Follows from what is recorded elsewhere; nobody ticks it. */
    public boolean isDerived() {
        return this == ROLLBACK || this == ROLES || this == ROOMS;
    }
}
