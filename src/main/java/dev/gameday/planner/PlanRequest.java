package dev.gameday.planner;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants different from the program's habits; null means as usual.
 *
 * @param date of the exercise; by default the next one of the cadence without a game day
 * @param minutes length of the exercise
 * @param targetPercent share of the in-scope failure modes to exercise, 1..100
 * @param pinned scenarios that must be in it
 * @param excluded scenarios that must not
 */
public record PlanRequest(
        @Nullable LocalDate date,
        @Nullable Integer minutes,
        @Nullable Integer targetPercent,
        Set<UUID> pinned,
        Set<UUID> excluded) {

    public static final PlanRequest AS_USUAL = new PlanRequest(null, null, null, Set.of(), Set.of());

    public PlanRequest {
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
    }
}
