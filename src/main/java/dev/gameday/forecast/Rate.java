package dev.gameday.forecast;

/**
 * What is known of a chance after some successes in some trials: the beta distribution that follows from every chance being
 * as likely beforehand (Laplace's rule of succession).
 *
 * <p>Failure modes of one exercise share their fate to a degree: {@code likeness}, the intraclass correlation. So they
 * say less than as many independent trials would, by the design effect 1 + (m - 1) x likeness, where m is how many an exercise
 * has, weighted by itself (Kish, Survey Sampling, 1965).
 *
 * @param successes seen
 * @param trials seen
 * @param design effect, at least 1
 */
record Rate(int successes, int trials, double design) {

    /** What is to be expected of the next one. */
    double mean() {
        return a() / (a() + b());
    }

    double draw(Draws draws) {
        return draws.beta(a(), b());
    }

    private double a() {
        return 1 + successes / design;
    }

    private double b() {
        return 1 + (trials - successes) / design;
    }
}
