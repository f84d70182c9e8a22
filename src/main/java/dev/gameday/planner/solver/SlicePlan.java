package dev.gameday.planner.solver;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slice: what to exercise, in running order, and how good that is.
 *
 * @param proven whether no plan is better in any wish
 * @param gap by how much, relative to what would be best, the first wish that is not proven could at most be better, and for the
 *     distance relative to what the target asks for; 0 when all are
 * @param unreachable set when the band's lower edge cannot be reached and was dropped
 */
public record SlicePlan(
        List<Pick> picks,
        Objective objective,
        boolean proven,
        double gap,
        @Nullable Unreachable unreachable) {
    public SlicePlan {
        picks = List.copyOf(picks);
    }

    /**
     * One scenario with the applications that take part.
     *
     * @param modes all of the scenario's failure modes in these applications, proven ones too
     */
    public record Pick(String scenario, Set<String> applications, Set<String> modes, List<Reason> reasons) {
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
        record Retest(String mode) implements Reason {}

        /**
         * Its unproven failure modes carry much risk.
         *
         * @param risk the highest among them
         * @param modes how many carry it
         */
        record MostRisk(int risk, int modes) implements Reason {}

        /** A heavier scenario of the slice builds on it. */
        record NeededBefore(String scenario) implements Reason {}
    }

    /**
     * What the plan is worth, most important first. Each exercised failure mode that is not proven counts once.
     *
     * @param retests sum of the weights of the retests it holds
     * @param risk sum of the risk
     * @param gain how many there are
     * @param distance of the gain from what the target asks for, in failure modes
     * @param minutes of all its scenarios
     */
    public record Objective(long retests, long risk, int gain, double distance, long minutes) {}

    /**
     * Why the band's lower edge cannot be reached.
     *
     * @param constraint the limit that, lifted alone, would let it be reached
     * @param reachable the largest share of in scope within all limits, 0..1
     * @param enough for minutes: the fewest that would do; null for other limits and when it is not known
     */
    public record Unreachable(
            Limit constraint, double reachable, @Nullable Integer enough) {}

    /** "best possible", "within 3% of the best possible, not proven". */
    public String bound() {
        if (proven) {
            return "best possible";
        }
        return gap > 1
                ? "not proven"
                : "within " + (int) Math.ceil(gap * 100 - 1e-9) + "% of the best possible, not proven";
    }
}
