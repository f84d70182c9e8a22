package dev.gameday.forecast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the program's coverage goal will be reached if it goes on as it has, and what would be enough.
 *
 * @param goalPercent of what is in scope
 * @param goal how many failure modes that is
 * @param exercises days with evidence that it rests on
 * @param finish when the goal is reached; null when it is already, or when nothing can be said
 * @param deadline null when there is none
 * @param metByDeadline share of the runs in which the goal is reached by the deadline; null without one ahead, or when nothing can
 *     be said
 * @param heldOnDeadline share of the runs in which so much is proven on the deadline itself; null when {@code metByDeadline} is
 * @param weeks what coverage will be, week by week; empty when nothing can be said
 * @param rates what the runs are drawn from; null when nothing can be said
 * @param alternatives what would change whether the deadline is met; empty when it is met almost surely
 */
public record Forecast(
        LocalDate asOf,
        Status status,
        int inScope,
        int proven,
        int goalPercent,
        int goal,
        int exercises,
        @Nullable Finish finish,
        @Nullable LocalDate deadline,
        String deadlineName,
        @Nullable Double metByDeadline,
        @Nullable Double heldOnDeadline,
        List<Week> weeks,
        @Nullable Rates rates,
        List<Alternative> alternatives) {
    /** A deadline that is met in so many runs needs nothing else. */
    public static final double SURE = 0.9;

    public Forecast {
        weeks = List.copyOf(weeks);
        alternatives = List.copyOf(alternatives);
    }

    public enum Status {
        /** Nothing is in scope, so that there is nothing to forecast. */
        NOTHING_IN_SCOPE,
        /** No public evidence in the latest half year. */
        NOT_EXERCISED,
        REACHED,
        AHEAD
    }

    /**
     * Days by which the goal is reached in 5, 25, 50, 75 and 95 of 100 runs; null where that is later than two years from now.
     */
    public record Finish(
            @Nullable LocalDate p05,
            @Nullable LocalDate p25,
            @Nullable LocalDate p50,
            @Nullable LocalDate p75,
            @Nullable LocalDate p95,
            double withinTwoYears) {}

    /**
     * How many failure modes are proven at the end of a day in the middle, half and nine tenths of the runs.
     *
     * @param asOf a Sunday, or the deadline in its week
     */
    public record Week(LocalDate asOf, int p05, int p25, int p50, int p75, int p95) {}

    /**
     * What is to be expected of a failure mode.
     *
     * @param pass it passes when it was not failing
     * @param passTrials how often that was tried
     * @param retest a failing one passes when it is tried again
     * @param retestTrials how often that was tried
     * @param repair a failing one is tried again at the next exercise
     * @param perRound failure modes that a round of the cadence exercises on average, missed rounds counting as none
     * @param likeness how much the failure modes of one exercise share their fate, 0..1
     */
    public record Rates(
            double pass,
            int passTrials,
            double retest,
            int retestTrials,
            double repair,
            double perRound,
            double likeness) {}

    /**
     * Another way to go on.
     *
     * @param everyDays days from one exercise to the next, on average
     * @param slicePercent of what is in scope that each exercises
     * @param metByDeadline share of the runs in which the goal is reached by the deadline
     */
    public record Alternative(Change change, double everyDays, int slicePercent, double metByDeadline) {}

    public enum Change {
        CADENCE,
        SLICE
    }
}
