package dev.gameday.planner.solver;

/** In what steps the values of a wish come, so that a solver's bound can be rounded to one that there can be. */
final class Steps {
    /** How far a solver's bounds may be off, relative to a step, and to the bound. */
    private static final double ROUNDING = 1e-6;

    private static final double RELATIVE = 1e-8;

    private Steps() {}

    /** What all values of the wish are multiples of; 0 when they are not whole. */
    static double of(Wish wish, Choices choices) {
        return switch (wish) {
            case RETESTS -> Math.max(1, divisor(choices.retest));
            case RISK -> Math.max(1, divisor(choices.risk));
            case MINUTES -> Math.max(1, divisor(choices.minutes));
            case ORDER, GAIN -> 1;
            case DISTANCE -> 0;
        };
    }

    static double rounded(Wish wish, Choices choices, double bound) {
        double step = of(wish, choices);
        if (step == 0) {
            return bound;
        }
        double steps = bound / step;
        double off = ROUNDING + RELATIVE * Math.abs(steps);
        return step * (wish.isMost() ? Math.floor(steps + off) : Math.ceil(steps - off));
    }

    private static int divisor(int[] numbers) {
        int divisor = 0;
        for (int number : numbers) {
            int a = divisor;
            int b = number;
            while (b != 0) {
                int rest = a % b;
                a = b;
                b = rest;
            }
            divisor = a;
        }
        return divisor;
    }
}
