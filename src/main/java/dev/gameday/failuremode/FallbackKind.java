package dev.gameday.failuremode;

/** A step of a fallback chain. */
public enum FallbackKind {
    SERVE_FROM_REPLICA("Serve from replica"),
    SERVE_FROM_PRIMARY("Serve from primary"),
    SERVE_FROM_CACHE("Serve from cache"),
    SERVE_STATIC_COPY("Serve static copy"),
    SERVE_FROM_OTHER_REGION("Serve from other region"),
    QUEUE_WRITE("Queue the write"),
    STAGE_LOCALLY("Stage it locally"),
    READ_ONLY("Read-only"),
    SHED("Shed"),
    DISABLE("Disable during outage"),
    REFUSE("Refuse with a clear message");

    private final String label;

    FallbackKind(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
