package dev.gameday.exchange.reference;

import dev.gameday.base.CannotStartException;

/** How much is generated. Weeks are game days that are over; one more is planned. */
record ReferenceSize(int teams, int applications, int failureModes, int weeks, int verdicts, int findings) {
    static final ReferenceSize REFERENCE = new ReferenceSize(60, 200, 10_000, 104, 100_000, 5_000);

    /** For tests: everything occurs, in seconds. */
    static final ReferenceSize SMALL = new ReferenceSize(6, 12, 300, 16, 1_500, 90);

    static ReferenceSize named(String name) {
        return switch (name) {
            case "reference" -> REFERENCE;
            case "small" -> SMALL;
            default ->
                throw new CannotStartException(
                        "There is no size " + name + " to generate: gameday.generate is reference or small.");
        };
    }
}
