package dev.gameday.failuremode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a change means for the dated facts. Owner team, need level and whether the mode counts are always taken from the
 * tables; fallback state and acceptance stay as they were in the period that the change falls into unless said here.
 *
 * @param material whether earlier evidence no longer holds
 * @param fallback the new state, or null: as it was
 * @param acceptanceChanged whether {@code acceptedUntil} replaces the old day
 */
record FactChange(
        boolean material,
        @Nullable FallbackState fallback,
        boolean acceptanceChanged,
        @Nullable LocalDate acceptedUntil) {

    static final FactChange NONE = new FactChange(false, null, false, null);
    static final FactChange MATERIAL = new FactChange(true, null, false, null);

    FactChange withFallback(FallbackState state) {
        return new FactChange(material, state, acceptanceChanged, acceptedUntil);
    }

    FactChange withAcceptedUntil(@Nullable LocalDate until) {
        return new FactChange(material, fallback, true, until);
    }
}
