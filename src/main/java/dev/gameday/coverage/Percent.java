package dev.gameday.coverage;

import java.util.OptionalInt;

/** Whole per cents that never round up to everything or down to nothing. */
public final class Percent {
    private Percent() {}

    /** 0..100, rounded half up, but 0 and 100 only when exact; empty when the whole is 0. */
    public static OptionalInt of(long part, long whole) {
        if (whole == 0) {
            return OptionalInt.empty();
        }
        if (part == 0 || part == whole) {
            return OptionalInt.of(part == 0 ? 0 : 100);
        }
        long rounded = (200 * part + whole) / (2 * whole);
        return OptionalInt.of(Math.clamp(rounded, 1, 99));
    }
}
