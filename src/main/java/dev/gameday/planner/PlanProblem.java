package dev.gameday.planner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the next slice is chosen from, and within which limits.
 *
 * @param minutes length of the exercise
 * @param inScope failure modes in scope: the whole that shares are of
 * @param target share of in scope that should be exercised, 0..1
 * @param band around the target; its upper edge is never crossed
 * @param modes what may be exercised: in scope and not held by an accepted game day
 * @param pinned scenarios that come before everything else
 * @param excluded scenarios that must not run
 * @param blackoutApplications applications that must not be exercised on the day
 */
public record PlanProblem(
        int minutes,
        int inScope,
        double target,
        Band band,
        List<Team> teams,
        List<Mode> modes,
        List<Scenario> scenarios,
        Set<UUID> pinned,
        Set<UUID> excluded,
        Set<UUID> blackoutApplications) {

    /** How far from the target, in per cent points, an exercise is still about right. */
    private static final double ABOUT = 0.05;

    public PlanProblem {
        teams = List.copyOf(teams);
        modes = List.copyOf(modes);
        scenarios = List.copyOf(scenarios);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
        blackoutApplications = Set.copyOf(blackoutApplications);
    }

    /** Shares of in scope, 0..1, both edges included. */
    public record Band(double low, double high) {
        /** Five per cent points to either side. */
        public static Band around(double target) {
            return new Band(Math.max(0, target - ABOUT), Math.min(1, target + ABOUT));
        }
    }

    /** @param capacity failure modes not yet proven that the team can prepare for one exercise */
    public record Team(UUID id, int capacity) {}

    /**
     * @param team the application's owner; without one nothing limits it
     * @param risk 1..12
     * @param retestWeight 0 when no retest is due
     */
    public record Mode(UUID id, UUID application, @Nullable UUID team, int risk, boolean proven, int retestWeight) {}

    /**
     * @param modes what it exercises, of several applications
     * @param buildsOn lighter scenarios that must have passed, or run before it in the same exercise
     * @param passed whether it passed when it last ran, so that heavier ones may build on it
     */
    public record Scenario(UUID id, int minutes, Set<UUID> modes, Set<UUID> buildsOn, boolean passed) {
        public Scenario {
            modes = Set.copyOf(modes);
            buildsOn = Set.copyOf(buildsOn);
        }
    }

    /** The most unproven failure modes that may be exercised. */
    int mostGain() {
        return (int) Math.floor(band.high() * inScope + 1e-9);
    }

    /** How many unproven failure modes the target asks for: one at least. */
    int wantedGain() {
        return inScope == 0 ? 0 : (int) Math.max(1, Math.round(target * inScope));
    }

    /** With fewer, the target counts as missed. */
    int leastGain() {
        return Math.min(wantedGain(), (int) Math.ceil(band.low() * inScope - 1e-9));
    }
}
