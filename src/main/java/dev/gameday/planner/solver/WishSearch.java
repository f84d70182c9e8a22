package dev.gameday.planner.solver;

import dev.gameday.planner.solver.Solve.Outcome;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one wish as good as it can be, within bounds: asks first what could be had if things could be chosen in part, leaves out what
 * is then known not to be in any better plan, and gives the solver the little that is left.
 */
final class WishSearch {
    /** Of the time, what the linear relaxation may take. */
    private static final double FOR_RELAXATION = 0.8;

    /** When so much less is open, the solver begins anew with it. */
    private static final double SMALLER = 0.7;

    private final Choices choices;
    private final Room room;
    private final Bounds bounds;
    private final Wish wish;
    private final Best best;
    private final Stop stop;
    private final DoubleConsumer listener;
    private double bound;
    private boolean none;

    /**
     * @param room narrowed to the plans that are as good in the wish as the best one
     * @param best what is found is offered to it; what it holds need not keep the bounds if the room is not used again
     * @param listener told of each better plan or bound, with the bound
     */
    WishSearch(Choices choices, Room room, Bounds bounds, Wish wish, Best best, Stop stop, DoubleConsumer listener) {
        this.choices = choices;
        this.room = room;
        this.bounds = bounds;
        this.wish = wish;
        this.best = best;
        this.stop = stop;
        this.listener = listener;
        bound = wish.unbounded();
    }

    /**
     * @param bound no plan within the bounds is better than this in the wish
     * @param none whether it is certain that no plan keeps the bounds
     */
    record Answer(double bound, boolean none) {}

    Answer run() {
        if (wish == Wish.RETESTS || wish == Wish.RISK) {
            search(true);
        }
        if (!none && !isReached() && stop.millisLeft() > 0) {
            search(false);
        }
        return new Answer(bound, none);
    }

    private void search(boolean onlyFelt) {
        Score score = best.score();
        if (score != null && wish.isMost()) {
            Relaxation.narrow(choices, room, wish.weights(choices), wish.value(score, choices));
        }
        Reduced reduced = new Reduced(choices, room, wish, onlyFelt);
        LinearBound relaxed = LinearBound.of(reduced.choices, bounds, wish, stop.share(FOR_RELAXATION));
        if (relaxed != null && relaxed.none) {
            none = wish == Wish.DISTANCE || best.plan() == null;
            return;
        }
        if (relaxed != null) {
            isNoBetterThan(Steps.rounded(wish, choices, relaxed.value));
            offer(reduced, relaxed.rounded(reduced.choices));
            narrow(relaxed, reduced);
        }
        while (!isReached() && !none && solve(relaxed, reduced, onlyFelt)) {
            narrow(relaxed, reduced);
        }
        narrow(relaxed, reduced);
    }

    /** Whether to do it again because much less is left to choose from. */
    private boolean solve(@Nullable LinearBound relaxed, Reduced before, boolean onlyFelt) {
        Reduced reduced = new Reduced(choices, room, wish, onlyFelt);
        boolean[] plan = best.plan();
        boolean[] again = new boolean[1];
        Outcome outcome =
                Solve.run(reduced.choices, bounds, wish, plan == null ? null : reduced.narrowed(plan), stop, sofar -> {
                    isNoBetterThan(sofar.bound());
                    if (sofar.plan() != null && offer(reduced, sofar.plan())) {
                        narrow(relaxed, before);
                        again[0] = room.open() < SMALLER * reduced.choices.parts;
                    }
                    return !again[0];
                });
        none = outcome.none() && (wish == Wish.DISTANCE || best.plan() == null);
        isNoBetterThan(outcome.bound());
        if (outcome.plan() != null) {
            offer(reduced, outcome.plan());
        }
        return again[0];
    }

    private void isNoBetterThan(double value) {
        double sharper = wish.isMost() ? Math.min(bound, value) : Math.max(bound, value);
        if (sharper != bound) {
            bound = sharper;
            listener.accept(bound);
        }
    }

    private boolean offer(Reduced reduced, boolean[] narrow) {
        boolean[] wide = reduced.widened(narrow);
        boolean taken = wide != null && best.offer(wide);
        if (wide != null && wish != Wish.MINUTES) {
            taken |= best.offer(Greedy.filled(choices, wide, stop));
        }
        if (taken) {
            listener.accept(bound);
        }
        return taken;
    }

    private void narrow(@Nullable LinearBound relaxed, Reduced reduced) {
        Score score = best.score();
        if (relaxed != null && score != null) {
            relaxed.narrow(room, reduced, wish.value(score, choices));
        }
    }

    private boolean isReached() {
        Score score = best.score();
        if (score == null) {
            return false;
        }
        double value = wish.value(score, choices);
        return wish.isMost() ? bound <= value : bound >= value;
    }
}
