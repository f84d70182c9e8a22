package dev.gameday.planner.solver;

import dev.gameday.planner.solver.ExactSearch.Listener;
import dev.gameday.planner.solver.ExactSearch.Result;
import dev.gameday.planner.solver.PlanOptions.Way;
import dev.gameday.planner.solver.WishSearch.Answer;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Answers questions about choices the best way there is: by trying everything, with the solver, or greedily. */
final class Engine {
    private final Way way;
    private final Stop stop;

    Engine(Way way, Stop stop) {
        this.way = way;
        this.stop = stop;
    }

    Engine within(double share) {
        return new Engine(way, stop.share(share));
    }

    /**
     * @param plan null when none was found that keeps the limits
     * @param bound no plan reaches more than this, or needs less
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(boolean @Nullable [] plan, double bound) {}

    /** The best plan; the start must keep all limits. */
    Result best(Choices choices, boolean[] start, Listener listener) {
        SmallSearch.Result small = small(choices, Goal.BEST);
        if (small != null && small.plan() != null) {
            return new Result(small.plan(), true, 0);
        }
        if (solver()) {
            return ExactSearch.best(choices, start, stop, listener);
        }
        return new Result(start, false, Relaxation.gap(choices, new Draft(choices, start).score()));
    }

    /** As many failure modes as can be had, but none is searched for beyond the lower edge. */
    Found mostGain(Choices choices, boolean[] start) {
        boolean[] greedy = Greedy.most(choices, start, stop);
        int gain = new Draft(choices, greedy).gain();
        if (gain >= choices.leastGain) {
            return new Found(greedy, gain);
        }
        if (Math.min(choices.modes, choices.mostGain) < choices.leastGain && choices.modes == gain) {
            return new Found(greedy, gain);
        }
        SmallSearch.Result small = small(choices, Goal.MOST_GAIN);
        if (small != null && small.plan() != null) {
            return new Found(small.plan(), new Draft(choices, small.plan()).gain());
        }
        if (!solver()) {
            return new Found(greedy, Math.min(choices.modes, choices.mostGain));
        }
        Best best = new Best(choices, Comparator.comparingInt(Score::gain).reversed(), 0);
        best.offer(greedy);
        Answer answer = search(choices, Wish.GAIN, best, false);
        return new Found(best.plan(), Math.min(answer.bound(), choices.modes));
    }

    private Answer search(Choices choices, Wish wish, Best best, boolean lowerEdge) {
        Bounds bounds = Bounds.of(choices, lowerEdge);
        return new WishSearch(choices, new Room(choices), bounds, wish, best, stop, bound -> {}).run();
    }

    /** A plan that reaches the lower edge in as few minutes as can be; null plan when there is none. */
    Found leastMinutes(Choices choices, boolean[] start) {
        SmallSearch.Result small = small(choices, Goal.LEAST_MINUTES);
        if (small != null) {
            long minutes = small.plan() == null ? 0 : new Draft(choices, small.plan()).minutes();
            return new Found(small.plan(), minutes);
        }
        boolean[] most = mostGain(choices, start).plan();
        boolean[] hint = most == null || new Draft(choices, most).gain() < choices.leastGain ? null : most;
        if (!solver()) {
            return new Found(hint, 0);
        }
        Best best = new Best(choices, Comparator.comparingLong(Score::minutes), choices.leastGain);
        if (hint != null) {
            best.offer(hint);
        }
        Answer answer = search(choices, Wish.MINUTES, best, true);
        return new Found(best.plan(), Math.max(0, answer.bound()));
    }

    private SmallSearch.@Nullable Result small(Choices choices, Goal goal) {
        return way == Way.AS_FITS ? SmallSearch.find(choices, goal) : null;
    }

    private boolean solver() {
        return way != Way.GREEDY && NativeSolver.isThere();
    }
}
