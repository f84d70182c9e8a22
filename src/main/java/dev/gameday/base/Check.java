package dev.gameday.base;

import org.jspecify.annotations.Nullable;

/** Values that must be there and within bounds; texts have {@link Text}. */
public final class Check {
    private Check() {}

    /** The number. @throws InvalidException when it is missing or outside {@code min..max} */
    public static int number(String field, @Nullable Integer value, int min, int max) {
        if (value == null || value < min || value > max) {
            throw new InvalidException(field, "Must be a whole number from " + min + " to " + max + ".");
        }
        return value;
    }

    /** The value. @throws InvalidException when it is missing */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidException(field, "Must not be empty.");
        }
        return value;
    }
}
