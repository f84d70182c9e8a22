package dev.gameday.exercise;

/** Who or what noticed. */
public enum DetectionSource {
    ALERT("Alert"),
    DASHBOARD("Dashboard"),
    LOG("Log"),
    PERSON("Person"),
    USER_REPORT("User report"),
    ORGANIZER_REVEALED("Revealed by an organizer"),
    NOT_DETECTED("Not detected");

    private final String label;

    DetectionSource(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
