package dev.gameday.forecast;

import java.util.List;

/**
 * How much failure modes of one exercise share their fate: the intraclass correlation by the analysis of variance estimator
 * (Ridout, Demétrio and Firth, "Estimating intraclass correlation for binary data", Biometrics 1999). A few exercises say little
 * about it, so that a usual value is mixed in, weighing as much as three exercises.
 */
final class Likeness {
    private static final double USUAL = 0.1;
    private static final double USUAL_WEIGHT = 3;
    private static final double LEAST = 0.01;
    private static final double MOST = 0.6;

    private Likeness() {}

    /** @param groups successes and trials of each exercise */
    static double of(List<int[]> groups) {
        int exercises = 0;
        double trials = 0;
        double successes = 0;
        double squares = 0;
        double explained = 0;
        for (int[] group : groups) {
            if (group[1] > 0) {
                exercises++;
                trials += group[1];
                successes += group[0];
                squares += (double) group[1] * group[1];
                explained += (double) group[0] * group[0] / group[1];
            }
        }
        if (exercises < 2 || trials <= exercises) {
            return USUAL;
        }
        double between = (explained - successes * successes / trials) / (exercises - 1);
        double within = (successes - explained) / (trials - exercises);
        double size = (trials - squares / trials) / (exercises - 1);
        double total = between + (size - 1) * within;
        double seen = total <= 0 ? 0 : Math.max(0, (between - within) / total);
        double mixed = (USUAL_WEIGHT * USUAL + (exercises - 1) * seen) / (USUAL_WEIGHT + exercises - 1);
        return Math.clamp(mixed, LEAST, MOST);
    }

    /** The design effect of these group sizes. */
    static double design(List<int[]> groups, double likeness) {
        double trials = 0;
        double squares = 0;
        for (int[] group : groups) {
            trials += group[1];
            squares += (double) group[1] * group[1];
        }
        return trials == 0 ? 1 : Math.max(1, 1 + (squares / trials - 1) * likeness);
    }
}
