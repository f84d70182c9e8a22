package dev.gameday.planner;

import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.solver.PlanProblem.Band;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants different from the program's habits; null means as usual.
 *
 * @param kind a full exercise, or a scaled-back retest, which is content with less than the target; by default what the cadence says
 *     for the date
 * @param date of the exercise; by default the next one of the cadence without a game day
 * @param minutes length of the exercise
 * @param targetPercent share of the in-scope failure modes to exercise, 1..100
 * @param band in which the share must be; by default around the target
 * @param pinned scenarios that must be in it
 * @param excluded scenarios that must not
 */
public record PlanRequest(
        @Nullable GameDayKind kind,
        @Nullable LocalDate date,
        @Nullable Integer minutes,
        @Nullable Integer targetPercent,
        @Nullable Band band,
        Set<UUID> pinned,
        Set<UUID> excluded) {

    public static final PlanRequest AS_USUAL = new PlanRequest(null, null, null, null, null, Set.of(), Set.of());

    public PlanRequest {
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
    }

    public PlanRequest of(@Nullable GameDayKind other) {
        return new PlanRequest(other, date, minutes, targetPercent, band, pinned, excluded);
    }

    public PlanRequest on(@Nullable LocalDate other) {
        return new PlanRequest(kind, other, minutes, targetPercent, band, pinned, excluded);
    }

    public PlanRequest lasting(@Nullable Integer other) {
        return new PlanRequest(kind, date, other, targetPercent, band, pinned, excluded);
    }

    public PlanRequest aiming(@Nullable Integer other) {
        return new PlanRequest(kind, date, minutes, other, band, pinned, excluded);
    }

    public PlanRequest within(@Nullable Band other) {
        return new PlanRequest(kind, date, minutes, targetPercent, other, pinned, excluded);
    }

    /** Pins, or no longer; what is pinned is not left out. */
    public PlanRequest pinning(UUID scenario, boolean pin) {
        return choosing(changed(pinned, scenario, pin), changed(excluded, scenario, false));
    }

    /** Leaves out, or no longer; what is left out is not pinned. */
    public PlanRequest leavingOut(UUID scenario, boolean leaveOut) {
        return choosing(changed(pinned, scenario, false), changed(excluded, scenario, leaveOut));
    }

    private PlanRequest choosing(Set<UUID> otherPinned, Set<UUID> otherExcluded) {
        return new PlanRequest(kind, date, minutes, targetPercent, band, otherPinned, otherExcluded);
    }

    private static Set<UUID> changed(Set<UUID> ids, UUID id, boolean in) {
        Set<UUID> changed = new HashSet<>(ids);
        if (in) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }
}
