package dev.gameday.planner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A slice: what to exercise, in an order that respects what builds on what.
 *
 * @param wantedGain how many failure modes the target asks for
 * @param reachesTarget whether it comes close enough to that
 * @param left what kept useful failure modes out, with how many; the plan stays below the target because of these
 * @param pinnedLeftOut pinned scenarios that the limits do not allow
 */
public record SlicePlan(
        List<Pick> picks,
        Objective objective,
        int wantedGain,
        boolean reachesTarget,
        Map<Limit, Integer> left,
        Set<UUID> pinnedLeftOut) {
    public SlicePlan {
        picks = List.copyOf(picks);
        left = Map.copyOf(left);
        pinnedLeftOut = Set.copyOf(pinnedLeftOut);
    }

    /** One scenario with the applications that take part, and the failure modes that are exercised thereby. */
    public record Pick(UUID scenario, Set<UUID> applications, Set<UUID> modes, List<Reason> reasons) {
        public Pick {
            applications = Set.copyOf(applications);
            modes = Set.copyOf(modes);
            reasons = List.copyOf(reasons);
        }
    }

    /** Why a scenario was picked. */
    public sealed interface Reason {
        /** Somebody asked for it. */
        record Pinned() implements Reason {}

        /** A fix waits for its retest. */
        record Retest(UUID mode) implements Reason {}

        /**
         * Its unproven failure modes carry much risk.
         *
         * @param risk the highest among them, 1..12
         * @param modes how many carry it
         */
        record MostRisk(int risk, int modes) implements Reason {}

        /** A heavier scenario of the slice builds on it. */
        record NeededBefore(UUID scenario) implements Reason {}
    }

    /**
     * What the plan is worth, most important first.
     *
     * @param retests sum of the weights of the retests it holds
     * @param risk sum of the risk of the unproven failure modes it exercises
     * @param gain how many unproven failure modes it exercises
     * @param distance of the gain's share from the target, 0..1
     * @param minutes of all its scenarios
     */
    public record Objective(int retests, int risk, int gain, double distance, int minutes) {}

    /** What can keep a failure mode out of the slice. */
    public enum Limit {
        MINUTES,
        CAPACITY,
        BAND,
        BUILDS_ON,
        LEFT_OUT
    }
}
