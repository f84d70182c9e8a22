package dev.gameday.planner.solver;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The best plan so far. */
final class Best {
    private final Choices choices;
    private final Comparator<Score> order;
    private final int leastGain;
    private boolean @Nullable [] plan;
    private @Nullable Score score;

    /**
     * @param order better ones first
     * @param leastGain what has a smaller gain is no plan here
     */
    Best(Choices choices, Comparator<Score> order, int leastGain) {
        this.choices = choices;
        this.order = order;
        this.leastGain = leastGain;
    }

    /** @param start a plan that is known to be one */
    Best(Choices choices, Comparator<Score> order, int leastGain, boolean[] start) {
        this(choices, order, leastGain);
        plan = start;
        score = new Draft(choices, start).score();
    }

    /** Takes the plan if it is better; whether it was. */
    boolean offer(boolean[] other) {
        Score its = new Draft(choices, other).score();
        Score than = score;
        if (its.gain() < leastGain || (than != null && order.compare(its, than) >= 0)) {
            return false;
        }
        plan = other;
        score = its;
        return true;
    }

    boolean @Nullable [] plan() {
        return plan;
    }

    /** Null when there is none yet. */
    @Nullable
    Score score() {
        return score;
    }
}
