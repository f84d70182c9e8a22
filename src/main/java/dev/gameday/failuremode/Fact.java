package dev.gameday.failuremode;

import dev.gameday.catalog.NeedLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row of {@code coverage_fact} says, without its period. */
record Fact(
        @Nullable UUID teamId,
        NeedLevel needLevel,
        FallbackState fallback,
        boolean counted,
        @Nullable LocalDate acceptedUntil,
        @Nullable Instant materialAt) {

    /** What the catalog and the mode's scope say now. */
    record Surroundings(@Nullable UUID teamId, NeedLevel needLevel, boolean counted) {}

    /** The first fact of a mode. */
    static Fact first(Surroundings now) {
        return new Fact(now.teamId, now.needLevel, FallbackState.NONE, now.counted, null, null);
    }

    /** The fact from the change on. */
    Fact after(FactChange change, Surroundings surroundings, Instant now) {
        return new Fact(
                surroundings.teamId,
                surroundings.needLevel,
                change.fallback() == null ? fallback : change.fallback(),
                surroundings.counted,
                change.acceptanceChanged() ? change.acceptedUntil() : acceptedUntil,
                change.materialAfter(materialAt, now));
    }
}
