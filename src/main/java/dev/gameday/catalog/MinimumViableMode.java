package dev.gameday.catalog;

/** What an application still does when little works. */
public enum MinimumViableMode {
    NONE("Not decided"),
    REDUCED("Core features only"),
    READ_ONLY("Read-only"),
    STATIC_PAGE("Static page"),
    HOME_PAGE("Home page");

    private final String label;

    MinimumViableMode(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
