package dev.gameday.planner.solver;

import dev.gameday.planner.solver.Solve.Outcome;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Wish after wish with the solver, each within what the wishes before it have reached. */
final class ExactSearch {
    /** Of the time that is left, what a wish may take. */
    private static final double SHARE = 0.5;

    private final Choices choices;
    private final Stop stop;
    private final Consumer<boolean[]> listener;
    private boolean[] best;
    private Score score;
    private Bounds bounds;
    private boolean proven = true;
    private double gap;

    private ExactSearch(Choices choices, boolean lowerEdge, boolean[] start, Stop stop, Consumer<boolean[]> listener) {
        this.choices = choices;
        this.stop = stop;
        this.listener = listener;
        best = start;
        score = new Draft(choices, start).score();
        bounds = Bounds.of(choices, lowerEdge);
    }

    /**
     * @param proven whether none is better in any wish
     * @param gap of the first wish that is not proven, 0..1
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Result(boolean[] plan, boolean proven, double gap) {}

    /**
     * @param start a plan that keeps all limits
     * @param listener told of better plans
     */
    static Result best(Choices choices, boolean lowerEdge, boolean[] start, Stop stop, Consumer<boolean[]> listener) {
        ExactSearch search = new ExactSearch(choices, lowerEdge, start, stop, listener);
        search.retests();
        search.risk();
        search.distance();
        search.minutes();
        search.ties();
        return new Result(search.best, search.proven, search.gap);
    }

    private void retests() {
        if (score.retests() < choices.sum(choices.retest)) {
            improve(Wish.RETESTS);
        }
        bounds = bounds.retests(score.retests());
    }

    private void risk() {
        if (score.risk() < choices.sum(choices.risk)) {
            improve(Wish.RISK);
        }
        bounds = bounds.retests(score.retests()).risk(score.risk());
    }

    /** Looks among the gains that are nearer to the target until there is none. */
    private void distance() {
        Bounds before = bounds;
        double nearest = 0;
        int rounds = 0;
        bounds = nearer(before, nearest);
        while (bounds.leastGain() <= bounds.mostGain() && rounds++ < choices.modes) {
            double had = score.distance();
            Outcome outcome = solve(Wish.DISTANCE);
            if (outcome.none()) {
                break;
            }
            nearest = Math.max(nearest, outcome.bound() - 1e-5);
            if (score.distance() >= had) {
                unproven(score.distance(), Math.max(0, nearest));
                break;
            }
            bounds = nearer(before, nearest);
        }
        int least = (int) Math.ceil(choices.problem.wantedGain() - score.distance() - PlanProblem.TOLERANCE);
        int most = (int) Math.floor(choices.problem.wantedGain() + score.distance() + PlanProblem.TOLERANCE);
        bounds = before.retests(score.retests()).risk(score.risk()).gain(least, most);
    }

    /** Gains nearer than the best has, but not nearer than is known to be impossible. */
    private Bounds nearer(Bounds within, double nearest) {
        double wanted = choices.problem.wantedGain();
        double distance = score.distance();
        int[] gains = IntStream.rangeClosed(
                        Math.max(within.leastGain(), (int) Math.floor(wanted - distance)),
                        Math.min(within.mostGain(), (int) Math.ceil(wanted + distance)))
                .filter(gain -> choices.problem.distance(gain) < distance - PlanProblem.TOLERANCE)
                .filter(gain -> choices.problem.distance(gain) >= nearest)
                .filter(this::canHaveTheRisk)
                .toArray();
        return gains.length == 0 ? within.gain(1, 0) : within.gain(gains[0], gains[gains.length - 1]);
    }

    /** Whether so many failure modes can add up to the risk that is had, once that is known to be the most. */
    private boolean canHaveTheRisk(int gain) {
        if (!proven || choices.modes == 0) {
            return true;
        }
        long largest = Arrays.stream(choices.risk).max().orElse(0);
        long smallest = Arrays.stream(choices.risk).min().orElse(0);
        return gain * largest >= score.risk() && gain * smallest <= score.risk();
    }

    private void minutes() {
        if (score.minutes() > 0) {
            improve(Wish.MINUTES);
        }
        bounds = bounds.minutes(score.minutes());
    }

    private void ties() {
        boolean before = proven;
        double gapBefore = gap;
        if (score.order() > 0) {
            improve(Wish.ORDER);
        }
        proven = before;
        gap = gapBefore;
    }

    private void improve(Wish wish) {
        Outcome outcome = solve(wish);
        double value = wish.value(score, choices);
        boolean reached = wish.isMost() ? outcome.bound() <= value : outcome.bound() >= value;
        if (!reached) {
            unproven(value, sensible(wish, outcome.bound()));
        }
    }

    /** The solver's bound, or a simple one where it had no time for its own. */
    private double sensible(Wish wish, double bound) {
        return switch (wish) {
            case RETESTS -> Math.min(bound, Relaxation.most(choices, choices.retest));
            case RISK -> Math.min(bound, Relaxation.most(choices, choices.risk));
            default -> bound;
        };
    }

    private Outcome solve(Wish wish) {
        Outcome outcome = Solve.run(choices, bounds, wish, best, stop.share(SHARE));
        if (outcome.plan() != null) {
            boolean[] plan = Greedy.filled(choices, outcome.plan(), stop);
            Score found = new Draft(choices, plan).score();
            if (found.gain() >= bounds.leastGain() && found.compareTo(score) < 0) {
                best = plan;
                score = found;
                listener.accept(best);
            }
        }
        return outcome;
    }

    private void unproven(double value, double bound) {
        if (proven) {
            proven = false;
            double larger = Math.max(Math.abs(value), Math.abs(bound));
            gap = Double.isFinite(bound) && larger > 0 ? Math.abs(bound - value) / larger : 1;
        }
    }
}
