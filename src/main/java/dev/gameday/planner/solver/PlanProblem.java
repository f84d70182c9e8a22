package dev.gameday.planner.solver;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the next slice is chosen from, and within which limits. Ids are any texts, unique per kind.
 *
 * @param minutes length of the exercise
 * @param inScope failure modes in scope: the whole that shares are of; {@code modes} may be fewer
 * @param target share of in scope that should be exercised, 0..1
 * @param band around the target, in which the share must be
 * @param modes what may be exercised
 * @param pinned scenarios that must be chosen
 * @param excluded scenarios that must not
 * @param blackoutApplications applications that take no part; they need not occur in the problem
 */
public record PlanProblem(
        int minutes,
        int inScope,
        double target,
        Band band,
        List<Team> teams,
        List<Mode> modes,
        List<Scenario> scenarios,
        Set<String> pinned,
        Set<String> excluded,
        Set<String> blackoutApplications) {

    /** Shares at an edge of the band are inside it, up to this many failure modes. */
    static final double TOLERANCE = 1e-9;

    public PlanProblem {
        teams = List.copyOf(teams);
        modes = List.copyOf(modes);
        scenarios = List.copyOf(scenarios);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
        blackoutApplications = Set.copyOf(blackoutApplications);
    }

    /** Shares of in scope, both edges included; a lower edge of 0 asks for nothing. */
    public record Band(double low, double high) {
        private static final double ABOUT = 0.05;

        /** Five per cent points to either side. */
        public static Band around(double target) {
            return new Band(Math.max(0, target - ABOUT), Math.min(1, target + ABOUT));
        }
    }

    /** @param capacity failure modes not yet proven that the team can prepare for one exercise */
    public record Team(String id, int capacity) {}

    /**
     * @param team that has to prepare it; without one nothing limits it
     * @param retestWeight 0 when no retest is due
     */
    public record Mode(
            String id, String application, @Nullable String team, int risk, boolean proven, int retestWeight) {}

    /**
     * @param modes what it exercises, of several applications
     * @param buildsOn lighter scenarios that must have passed, or run before it in the same exercise
     * @param passed whether it passed when it last ran, so that heavier ones may build on it
     */
    public record Scenario(String id, int minutes, Set<String> modes, Set<String> buildsOn, boolean passed) {
        public Scenario {
            modes = Set.copyOf(modes);
            buildsOn = Set.copyOf(buildsOn);
        }
    }

    /** The fewest failure modes inside the band. */
    int leastGain() {
        return (int) Math.ceil(band.low() * inScope - TOLERANCE);
    }

    /** The most failure modes inside the band. */
    int mostGain() {
        return (int) Math.floor(band.high() * inScope + TOLERANCE);
    }

    /** How many failure modes the target asks for, not rounded. */
    double wantedGain() {
        return target * inScope;
    }

    /** How far a gain is from what the target asks for. */
    double distance(int gain) {
        return Math.abs(gain - wantedGain());
    }

    public PlanProblem withMinutes(int otherMinutes) {
        return new PlanProblem(
                otherMinutes, inScope, target, band, teams, modes, scenarios, pinned, excluded, blackoutApplications);
    }

    public PlanProblem withBand(Band otherBand) {
        return new PlanProblem(
                minutes, inScope, target, otherBand, teams, modes, scenarios, pinned, excluded, blackoutApplications);
    }

    public PlanProblem withPinned(Set<String> otherPinned) {
        return new PlanProblem(
                minutes, inScope, target, band, teams, modes, scenarios, otherPinned, excluded, blackoutApplications);
    }
}
