package dev.gameday.planner.solver;

import org.jspecify.annotations.Nullable;

/** Tries everything that could be best, in whole numbers: for small problems quicker than setting up a solver. */
final class SmallSearch {
    private static final int MOST_PARTS = 24;
    private static final long STEPS = 3_000_000;

    private final Choices choices;
    private final Goal goal;
    private final Draft draft;
    private final long[] retestsAhead;
    private final long[] riskAhead;
    private final int[] gainAhead;
    private boolean @Nullable [] best;
    private @Nullable Score bestScore;
    private long steps;

    private SmallSearch(Choices choices, Goal goal) {
        this.choices = choices;
        this.goal = goal;
        draft = new Draft(choices);
        retestsAhead = new long[choices.parts + 1];
        riskAhead = new long[choices.parts + 1];
        gainAhead = new int[choices.parts + 1];
        for (int part = choices.parts - 1; part >= 0; part--) {
            retestsAhead[part] = retestsAhead[part + 1];
            riskAhead[part] = riskAhead[part + 1];
            gainAhead[part] = gainAhead[part + 1] + choices.modesOf[part].length;
            for (int mode : choices.modesOf[part]) {
                retestsAhead[part] += choices.retest[mode];
                riskAhead[part] += choices.risk[mode];
            }
        }
    }

    /** @param plan null when none keeps the limits */
    @SuppressWarnings("ArrayRecordComponent")
    record Result(boolean @Nullable [] plan) {}

    /** Null when the problem is too large for this. */
    static @Nullable Result find(Choices choices, Goal goal) {
        if (choices.parts > MOST_PARTS) {
            return null;
        }
        SmallSearch search = new SmallSearch(choices, goal);
        search.decide(0);
        return search.steps > STEPS ? null : new Result(search.best);
    }

    private void decide(int part) {
        if (++steps > STEPS || !couldBeBetter(part)) {
            return;
        }
        if (part > 0 && isLastOfScenario(part - 1) && breaksOff(choices.scenarioOf[part - 1])) {
            return;
        }
        if (part == choices.parts) {
            keep();
            return;
        }
        draft.add(part);
        if (draft.fitsAfter(part) && draft.hasBases(choices.scenarioOf[part])) {
            decide(part + 1);
        }
        draft.remove(part);
        decide(part + 1);
    }

    private boolean isLastOfScenario(int part) {
        return part + 1 == choices.parts || choices.scenarioOf[part + 1] != choices.scenarioOf[part];
    }

    private boolean breaksOff(int scenario) {
        return choices.forced[scenario] && !draft.has(scenario);
    }

    private boolean couldBeBetter(int part) {
        int gain = draft.gain() + gainAhead[part];
        if ((goal == Goal.BEST || goal == Goal.LEAST_MINUTES) && gain < choices.leastGain) {
            return false;
        }
        Score than = bestScore;
        if (than == null) {
            return true;
        }
        Score now = draft.score();
        if (goal == Goal.MOST_GAIN) {
            return gain > than.gain();
        }
        if (goal == Goal.LEAST_MINUTES) {
            return now.minutes() < than.minutes();
        }
        long retests = now.retests() + retestsAhead[part];
        if (retests != than.retests()) {
            return retests > than.retests();
        }
        return now.risk() + riskAhead[part] >= than.risk();
    }

    private void keep() {
        Score score = draft.score();
        Score than = bestScore;
        boolean better = than == null
                || switch (goal) {
                    case MOST_GAIN -> score.gain() > than.gain();
                    case LEAST_MINUTES -> score.minutes() < than.minutes();
                    case BEST -> score.compareTo(than) < 0;
                };
        if (better) {
            best = draft.parts();
            bestScore = score;
        }
    }
}
