package dev.gameday.forecast;

import dev.gameday.forecast.Outset.Expiry;

/**
 * One imagined course of a program, day by day. Chances that the program's experience leaves uncertain are drawn once for the
 * course, and how well a single exercise goes is drawn around them. Retests come first in an exercise, as the planner does it.
 */
final class Course {
    private final Outset outset;
    private final Cadence cadence;
    private final Experience experience;
    private final Draws draws;
    private final Gains gains;
    private final double pass;
    private final double retest;
    private final double repair;
    /** By day: how many are no longer proven from then on. */
    private final int[] expiring;

    private int open;
    private int failing;
    private int proven;

    Course(Outset outset, Cadence cadence, Experience experience, Draws draws, int days) {
        this.outset = outset;
        this.cadence = cadence;
        this.experience = experience;
        this.draws = draws;
        gains = new Gains(experience.gains(), cadence.slice(), draws);
        pass = experience.pass().draw(draws);
        retest = experience.retest().draw(draws);
        repair = 1 - Math.pow(1 - experience.repair().draw(draws), 1.0 / cadence.exercises());
        expiring = new int[days + outset.validDays() + 1];
        open = outset.open();
        failing = outset.failing();
        proven = outset.proven();
        for (Expiry expiry : outset.expiring()) {
            if (expiry.lastDay() + 1 < expiring.length) {
                expiring[expiry.lastDay() + 1] += expiry.modes();
            }
        }
    }

    int proven() {
        return proven;
    }

    /** Goes through one day. */
    void day(int day, int exercises) {
        proven -= expiring[day];
        open += expiring[day];
        for (int i = 0; i < exercises; i++) {
            exercise(day);
        }
    }

    private void exercise(int day) {
        int most = (int) Math.round(gains.next() * cadence.scale());
        int retested = Math.min(most, draws.binomial(failing, repair));
        int tried = Math.min(most - retested, open);
        int repaired = draws.binomial(retested, today(retest));
        int passed = draws.binomial(tried, today(pass));
        open -= tried;
        failing += tried - passed - repaired;
        proven += passed + repaired;
        expiring[day + outset.validDays()] += passed + repaired;
    }

    /** The chance in one exercise, of a beta distribution around what it is on average. */
    private double today(double average) {
        double spread = 1 / experience.likeness() - 1;
        return draws.beta(
                Math.max(average * spread, Double.MIN_NORMAL), Math.max((1 - average) * spread, Double.MIN_NORMAL));
    }
}
