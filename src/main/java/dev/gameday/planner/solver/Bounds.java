package dev.gameday.planner.solver;

/**
 * What a plan must have at least or at most so that it is worth looking at.
 *
 * @param retests at least
 * @param risk at least
 * @param minutes at most
 */
record Bounds(long retests, long risk, int leastGain, int mostGain, long minutes) {
    static Bounds of(Choices choices, boolean lowerEdge) {
        return new Bounds(
                0,
                0,
                lowerEdge ? choices.leastGain : 0,
                Math.min(choices.mostGain, choices.modes),
                Math.min(choices.minutesLimit, choices.sum(choices.minutes)));
    }

    Bounds retests(long least) {
        return new Bounds(least, risk, leastGain, mostGain, minutes);
    }

    Bounds risk(long least) {
        return new Bounds(retests, least, leastGain, mostGain, minutes);
    }

    Bounds gain(int least, int most) {
        return new Bounds(retests, risk, Math.max(leastGain, least), Math.min(mostGain, most), minutes);
    }

    Bounds minutes(long most) {
        return new Bounds(retests, risk, leastGain, mostGain, most);
    }
}
