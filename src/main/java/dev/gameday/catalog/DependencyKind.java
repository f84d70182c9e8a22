package dev.gameday.catalog;

/** What sort of thing features rely on. */
public enum DependencyKind {
    DATABASE("Database"),
    CACHE("Cache"),
    QUEUE("Queue"),
    OBJECT_STORAGE("Object storage"),
    DNS("DNS"),
    THIRD_PARTY("Third party"),
    INTERNAL_SERVICE("Internal service"),
    MONITORING("Monitoring"),
    PEOPLE("People"),
    OTHER("Other");

    private final String label;

    DependencyKind(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
