package dev.gameday.planner.solver;

import java.util.Comparator;

/**
 * What a choice is worth, in whole numbers; better ones come first. Ties are broken by the smaller {@link #order}, which is
 * made of the ids alone, so that neither the order of the input nor the way of searching decides.
 */
record Score(long retests, long risk, int gain, double distance, long minutes, long order)
        implements Comparable<Score> {
    private static final Comparator<Score> WISHES = Comparator.comparingLong(Score::retests)
            .reversed()
            .thenComparing(Comparator.comparingLong(Score::risk).reversed())
            .thenComparing(Score::byDistance)
            .thenComparingLong(Score::minutes);

    private static final Comparator<Score> BEST_FIRST = WISHES.thenComparingLong(Score::order);

    @Override
    public int compareTo(Score other) {
        return BEST_FIRST.compare(this, other);
    }

    /** Negative when this is better in a wish, zero when they differ in ties at most. */
    int compareWishes(Score other) {
        return WISHES.compare(this, other);
    }

    private static int byDistance(Score a, Score b) {
        return Math.abs(a.distance - b.distance) <= PlanProblem.TOLERANCE ? 0 : Double.compare(a.distance, b.distance);
    }
}
