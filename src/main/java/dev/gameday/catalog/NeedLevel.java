package dev.gameday.catalog;

/** How much a feature matters in an emergency. */
public enum NeedLevel {
    CORE("Core"),
    IMPORTANT("Important"),
    SHEDDABLE("Sheddable");

    private final String label;

    NeedLevel(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
