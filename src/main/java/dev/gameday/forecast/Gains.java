package dev.gameday.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * How many failure modes the coming exercises exercise. Each is as large as one drawn from those held and those drawn before, with
 * one of the program's slice added to them, which is the Bayesian bootstrap: few exercises leave it open how large they
 * usually are, many do not (Rubin, "The Bayesian bootstrap", Annals of Statistics 1981; the urn is Blackwell and MacQueen's).
 */
final class Gains {
    private final Draws draws;
    private int[] urn;
    private int held;

    Gains(List<Integer> seen, int slice, Draws draws) {
        this.draws = draws;
        urn = new int[Math.max(16, 4 * (seen.size() + 1))];
        seen.forEach(this::add);
        add(slice);
    }

    int next() {
        int drawn = urn[draws.below(held)];
        add(drawn);
        return drawn;
    }

    private void add(int gain) {
        if (held == urn.length) {
            urn = Arrays.copyOf(urn, 2 * held);
        }
        urn[held++] = gain;
    }
}
