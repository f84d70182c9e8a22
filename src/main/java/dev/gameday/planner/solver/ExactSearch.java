package dev.gameday.planner.solver;

import dev.gameday.planner.solver.WishSearch.Answer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/** Wish after wish with the solver, each within what the wishes before it have reached. */
final class ExactSearch {
    /** Of the time that is left, what a wish may take. */
    private static final double SHARE = 0.5;

    private final Choices choices;
    private final Stop stop;
    private final Listener listener;
    private final Room room;
    private final Best best;
    private Bounds bounds;
    private boolean proven = true;
    private double gap;

    private ExactSearch(Choices choices, boolean[] start, Stop stop, Listener listener) {
        this.choices = choices;
        this.stop = stop;
        this.listener = listener;
        room = new Room(choices);
        bounds = Bounds.of(choices, true);
        best = new Best(choices, Comparator.naturalOrder(), bounds.leastGain(), start);
    }

    /** Told of each better plan, and of each better bound. */
    interface Listener {
        /** @param gap how much better the first wish that is not proven could be at most, 0..1 */
        void at(boolean[] plan, double gap);
    }

    /**
     * @param proven whether none is better in any wish
     * @param gap of the first wish that is not proven, 0..1
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Result(boolean[] plan, boolean proven, double gap) {}

    /** @param start a plan that keeps all limits */
    static Result best(Choices choices, boolean[] start, Stop stop, Listener listener) {
        ExactSearch search = new ExactSearch(choices, start, stop, listener);
        search.retests();
        search.risk();
        search.distance();
        search.minutes();
        search.ties();
        return new Result(search.plan(), search.proven, search.gap);
    }

    private Score score() {
        return Objects.requireNonNull(best.score());
    }

    private boolean[] plan() {
        return Objects.requireNonNull(best.plan());
    }

    private void retests() {
        if (score().retests() < choices.sum(choices.retest)) {
            improve(Wish.RETESTS);
        }
        bounds = bounds.retests(score().retests());
    }

    private void risk() {
        if (score().risk() < choices.sum(choices.risk)) {
            improve(Wish.RISK);
        }
        bounds = bounds.retests(score().retests()).risk(score().risk());
    }

    /** Looks among the gains that are nearer to the target until there is none. */
    private void distance() {
        Bounds before = bounds;
        double nearest = 0;
        int rounds = 0;
        bounds = nearer(before, nearest);
        while (bounds.leastGain() <= bounds.mostGain() && rounds++ < choices.modes) {
            double had = score().distance();
            Answer outcome = solve(Wish.DISTANCE, new Room(room));
            if (outcome.none()) {
                break;
            }
            nearest = Math.max(nearest, outcome.bound() - 1e-5);
            if (score().distance() >= had) {
                unproven(Wish.DISTANCE, nearest);
                break;
            }
            bounds = nearer(before, nearest);
        }
        int least = (int) Math.ceil(choices.problem.wantedGain() - score().distance() - PlanProblem.TOLERANCE);
        int most = (int) Math.floor(choices.problem.wantedGain() + score().distance() + PlanProblem.TOLERANCE);
        bounds = before.retests(score().retests()).risk(score().risk()).gain(least, most);
    }

    /** Gains nearer than the best has, but not nearer than is known to be impossible. */
    private Bounds nearer(Bounds within, double nearest) {
        double wanted = choices.problem.wantedGain();
        double distance = score().distance();
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
        return gain * largest >= score().risk() && gain * smallest <= score().risk();
    }

    private void minutes() {
        if (score().minutes() > 0) {
            improve(Wish.MINUTES);
        }
        bounds = bounds.minutes(score().minutes());
    }

    private void ties() {
        boolean before = proven;
        double gapBefore = gap;
        if (score().order() > 0) {
            improve(Wish.ORDER);
        }
        proven = before;
        gap = gapBefore;
    }

    private void improve(Wish wish) {
        double bound = solve(wish, room).bound();
        double value = wish.value(score(), choices);
        boolean reached = wish.isMost() ? bound <= value : bound >= value;
        if (!reached) {
            unproven(wish, bound);
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

    private Answer solve(Wish wish, Room within) {
        return new WishSearch(choices, within, bounds, wish, best, stop.share(SHARE), bound -> tell(wish, bound)).run();
    }

    private void tell(Wish wish, double bound) {
        listener.at(plan(), proven ? gap(wish, bound) : gap);
    }

    private void unproven(Wish wish, double bound) {
        if (proven) {
            proven = false;
            gap = gap(wish, bound);
        }
    }

    /** How much better the wish could be at most: relative to what would be best, for the distance to what the target asks for; ties are as good. */
    private double gap(Wish wish, double bound) {
        if (wish == Wish.ORDER) {
            return 0;
        }
        double value = wish.value(score(), choices);
        double limit = wish.isMost() ? sensible(wish, bound) : Math.max(0, bound);
        double whole = wish == Wish.DISTANCE ? Math.max(value, choices.problem.wantedGain()) : Math.max(value, limit);
        return whole == 0 ? 0 : Math.abs(limit - value) / whole;
    }
}
