package dev.gameday.failuremode;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a change means for the dated facts. Owner team, need level and whether the mode counts are always taken from the
 * tables; fallback state and acceptance stay as they were in the period that the change falls into unless said here.
 *
 * @param material whether earlier evidence no longer holds
 * @param fallback the new state, or null: as it was
 * @param acceptanceChanged whether {@code acceptedUntil} replaces the old day
 * @param takenBack a material change that holds no longer, because what it changed is as it was; null: none
 */
record FactChange(
        boolean material,
        @Nullable FallbackState fallback,
        boolean acceptanceChanged,
        @Nullable LocalDate acceptedUntil,
        @Nullable TakenBack takenBack) {

    /** The material change made at {@code after}, before which the latest one was at {@code before}. */
    record TakenBack(Instant after, @Nullable Instant before) {}

    static final FactChange NONE = new FactChange(false, null, false, null, null);
    static final FactChange MATERIAL = new FactChange(true, null, false, null, null);

    FactChange withFallback(FallbackState state) {
        return new FactChange(material, state, acceptanceChanged, acceptedUntil, takenBack);
    }

    FactChange withAcceptedUntil(@Nullable LocalDate until) {
        return new FactChange(material, fallback, true, until, takenBack);
    }

    FactChange takingBack(@Nullable TakenBack change) {
        return new FactChange(material, fallback, acceptanceChanged, acceptedUntil, change);
    }

    /** The latest material change known from {@code now} on, when the one known so far is {@code known}. */
    @Nullable
    Instant materialAfter(@Nullable Instant known, Instant now) {
        if (material) {
            return now;
        }
        // Another material change since then still counts.
        return takenBack != null && takenBack.after.equals(known) ? takenBack.before : known;
    }
}
