package dev.gameday.planner;

import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.Percent;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.solver.PlanProblem.Band;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed slice with names and reasons.
 *
 * @param bound how good it is: "best possible", "within 3% of the best possible", "not proven"
 * @param proven whether there is provably no better one
 * @param shortfall why it stays below the band, in words; null when it does not
 * @param growth what coverage becomes where the slice raises it, if everything passes; the largest gain first
 * @param others scenarios that could be asked for instead, by title
 * @param absent applications with failure modes in scope that take no part because of a blackout
 * @param last the exercise before, to compare with; null when there is none
 */
public record Proposal(
        LocalDate date,
        LocalTime time,
        GameDayKind kind,
        Band band,
        List<Pick> picks,
        Totals totals,
        String bound,
        boolean proven,
        @Nullable String shortfall,
        Growth coverage,
        List<Growth> growth,
        List<Other> others,
        List<Absent> absent,
        @Nullable Last last,
        Set<UUID> pinned,
        Set<UUID> excluded) {
    public Proposal {
        picks = List.copyOf(picks);
        growth = List.copyOf(growth);
        others = List.copyOf(others);
        absent = List.copyOf(absent);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
    }

    /** A scenario to run, with who takes part, what it exercises, and why it was picked. */
    public record Pick(
            UUID scenarioId,
            String title,
            int minutes,
            List<Named> applications,
            List<Mode> modes,
            List<String> reasons,
            boolean retest) {}

    public record Named(UUID id, String name) {}

    /** @param risk 1..12 */
    public record Mode(UUID id, String name, UUID applicationId, String application, CoverageState state, int risk) {}

    /** A scenario that is not in the slice. */
    public record Other(UUID scenarioId, String title, int modes) {}

    /**
     * What the slice adds up to.
     *
     * @param modes failure modes it exercises that are not proven today
     * @param inScope the whole that percentages are of
     * @param retests failure modes among them whose fix waits for its retest
     * @param retestsDue how many wait
     * @param risk sum of their risk
     */
    public record Totals(
            int modes,
            int inScope,
            int targetPercent,
            int retests,
            int retestsDue,
            long risk,
            int minutes,
            int minutesAvailable,
            List<TeamLoad> teams) {

        /** 0..100; empty when nothing is in scope. */
        public OptionalInt percent() {
            return Percent.of(modes, inScope);
        }
    }

    /** @param used failure modes the team has to prepare, of the capacity it has */
    public record TeamLoad(UUID id, String name, int used, int capacity) {}

    /**
     * What coverage becomes.
     *
     * @param id of the application; null for the whole program
     * @param before failure modes proven today
     * @param after proven if everything passes
     */
    public record Growth(@Nullable UUID id, String name, int before, int after, int inScope) {}

    /** An application that may not be exercised on the day. */
    public record Absent(UUID id, String name, String reason) {}

    /**
     * The exercise before.
     *
     * @param modes failure modes it exercised
     * @param scenarios that it ran
     */
    public record Last(
            UUID id, String title, LocalDate date, GameDayKind kind, int minutes, int modes, List<Named> scenarios) {}
}
