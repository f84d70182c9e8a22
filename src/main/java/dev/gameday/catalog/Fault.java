package dev.gameday.catalog;

/** One way a dependency fails. */
public enum Fault {
    UNAVAILABLE("Unavailable"),
    SLOW("Slow"),
    FLAPPING("Flapping"),
    STALE_DATA("Stale data"),
    DISK_FULL("Disk full"),
    CONNECTIONS_EXHAUSTED("Connections exhausted"),
    OVERLOAD("Overload"),
    FAILOVER_SIDE_EFFECT("Failover side effect"),
    WRONG_CONFIGURATION("Wrong configuration"),
    HUMAN_ERROR("Human error");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
