package dev.gameday.planner.solver;

import java.util.stream.IntStream;

/** What one step of the exact search makes as good as it can be; whole numbers all but the distance. */
enum Wish {
    RETESTS(true),
    RISK(true),
    DISTANCE(false),
    MINUTES(false),
    ORDER(false),
    /** Failure modes, but no more than the lower edge asks for. */
    GAIN(true);

    private final boolean most;

    Wish(boolean most) {
        this.most = most;
    }

    boolean isMost() {
        return most;
    }

    /** A bound that says nothing. */
    double unbounded() {
        return most ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    /** Whether it makes a difference to this wish, and to those before it, that the failure mode is exercised. */
    boolean feels(Choices choices, int mode) {
        return switch (this) {
            case RETESTS -> choices.retest[mode] > 0;
            case RISK -> choices.retest[mode] > 0 || choices.risk[mode] > 0;
            default -> true;
        };
    }

    /** By failure mode, what exercising it adds to a wish for the most. */
    int[] weights(Choices choices) {
        return switch (this) {
            case RETESTS -> choices.retest;
            case RISK -> choices.risk;
            default -> IntStream.generate(() -> 1).limit(choices.modes).toArray();
        };
    }

    double value(Score score, Choices choices) {
        return switch (this) {
            case RETESTS -> score.retests();
            case RISK -> score.risk();
            case DISTANCE -> score.distance();
            case MINUTES -> score.minutes();
            case ORDER -> score.order();
            case GAIN -> Math.min(score.gain(), choices.leastGain);
        };
    }
}
