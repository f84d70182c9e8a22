package dev.gameday.planner.solver;

import java.util.Arrays;

/** Some parts, and what they add up to; kept up to date part by part. */
final class Draft {
    private final Choices choices;
    private final boolean[] taken;
    /** By scenario, how many of its parts are taken. */
    private final int[] partsIn;
    /** By failure mode, how many parts reach it. */
    private final int[] reached;

    private final long[] used;
    private long minutes;
    private long retests;
    private long risk;
    private long order;
    private int gain;

    Draft(Choices choices) {
        this.choices = choices;
        taken = new boolean[choices.parts];
        partsIn = new int[choices.scenarios];
        reached = new int[choices.modes];
        used = new long[choices.capacity.length];
    }

    Draft(Choices choices, boolean[] parts) {
        this(choices);
        for (int part = 0; part < parts.length; part++) {
            if (parts[part]) {
                add(part);
            }
        }
    }

    void add(int part) {
        taken[part] = true;
        order += choices.orderOf[part];
        int scenario = choices.scenarioOf[part];
        if (partsIn[scenario]++ == 0) {
            minutes += choices.minutes[scenario];
        }
        for (int mode : choices.modesOf[part]) {
            if (reached[mode]++ == 0) {
                count(mode, 1);
            }
        }
    }

    void remove(int part) {
        taken[part] = false;
        order -= choices.orderOf[part];
        int scenario = choices.scenarioOf[part];
        if (--partsIn[scenario] == 0) {
            minutes -= choices.minutes[scenario];
        }
        for (int mode : choices.modesOf[part]) {
            if (--reached[mode] == 0) {
                count(mode, -1);
            }
        }
    }

    private void count(int mode, int sign) {
        gain += sign;
        retests += (long) sign * choices.retest[mode];
        risk += (long) sign * choices.risk[mode];
        if (choices.team[mode] >= 0) {
            used[choices.team[mode]] += sign;
        }
    }

    /** Whether minutes, capacities and the upper edge hold. */
    boolean fits() {
        return minutes <= choices.minutesLimit && gain <= choices.mostGain && withinCapacity();
    }

    private boolean withinCapacity() {
        for (int team = 0; team < used.length; team++) {
            if (used[team] > choices.capacity[team]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the teams of this part can prepare what they have. */
    boolean fitsAfter(int part) {
        if (minutes > choices.minutesLimit || gain > choices.mostGain) {
            return false;
        }
        for (int mode : choices.modesOf[part]) {
            int team = choices.team[mode];
            if (team >= 0 && used[team] > choices.capacity[team]) {
                return false;
            }
        }
        return true;
    }

    /** Whether every limit holds but the lower edge. */
    boolean isSound() {
        if (!fits()) {
            return false;
        }
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            if (partsIn[scenario] == 0 ? choices.forced[scenario] : !hasBases(scenario)) {
                return false;
            }
        }
        return true;
    }

    boolean hasBases(int scenario) {
        return Arrays.stream(choices.bases[scenario]).allMatch(this::has);
    }

    boolean has(int scenario) {
        return partsIn[scenario] > 0;
    }

    boolean takes(int part) {
        return taken[part];
    }

    boolean reaches(int mode) {
        return reached[mode] > 0;
    }

    int gain() {
        return gain;
    }

    long minutes() {
        return minutes;
    }

    boolean[] parts() {
        return taken.clone();
    }

    Score score() {
        return new Score(retests, risk, gain, choices.problem.distance(gain), minutes, order);
    }
}
