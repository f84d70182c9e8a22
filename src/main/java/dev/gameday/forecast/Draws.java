package dev.gameday.forecast;

import java.util.random.RandomGenerator;

/** Random numbers of the kinds that a course of the program needs. */
final class Draws {
    /** From so many successes and failures to be expected on, a binomial number is drawn as a normal one. */
    private static final int MANY = 10;

    private static final int FEW = 30;

    /** Spares the logarithms for most numbers. */
    private static final double SQUEEZE = 0.0331;

    private final RandomGenerator random;

    Draws(RandomGenerator random) {
        this.random = random;
    }

    /** One of 0..bound-1, each as likely. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** How many of {@code n} independent trials succeed. */
    int binomial(int n, double chance) {
        if (n <= 0 || chance <= 0) {
            return 0;
        }
        if (chance >= 1) {
            return n;
        }
        double expected = n * chance;
        if (n > FEW && expected > MANY && n - expected > MANY) {
            double drawn = expected + Math.sqrt(expected * (1 - chance)) * random.nextGaussian();
            return Math.clamp(Math.round(drawn), 0, n);
        }
        int successes = 0;
        for (int i = 0; i < n; i++) {
            successes += random.nextDouble() < chance ? 1 : 0;
        }
        return successes;
    }

    /** A chance from the beta distribution, whose mean is a / (a + b); two gammas make one. */
    double beta(double a, double b) {
        double x = gamma(a);
        double sum = x + gamma(b);
        return sum > 0 ? x / sum : a / (a + b);
    }

    /** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.nextGaussian();
            double v = 1 + c * z;
            if (v > 0) {
                double cubed = v * v * v;
                double u = 1 - random.nextDouble();
                boolean surely = u < 1 - SQUEEZE * z * z * z * z;
                if (surely || Math.log(u) < 0.5 * z * z + d * (1 - cubed + Math.log(cubed))) {
                    return d * cubed;
                }
            }
        }
    }
}
