package dev.gameday.planner.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How much better a plan could be at most, from minutes and the upper edge alone. Rough, and at hand without a solver. */
final class Relaxation {
    private Relaxation() {}

    /** Of the first wish that could be better, relative to what would be best, 0..1. */
    static double gap(Choices choices, Score score) {
        double retests = most(choices, choices.retest);
        if (retests > score.retests()) {
            return (retests - score.retests()) / retests;
        }
        double risk = most(choices, choices.risk);
        return risk > score.risk() ? (risk - score.risk()) / risk : 0;
    }

    /** No plan exercises more failure modes, whatever the search would find. */
    static int mostGain(Choices choices) {
        int[] ones = new int[choices.modes];
        Arrays.fill(ones, 1);
        long[] ofTeam = new long[choices.capacity.length];
        int free = 0;
        for (int team : choices.team) {
            if (team >= 0) {
                ofTeam[team]++;
            } else {
                free++;
            }
        }
        long prepared = free;
        for (int team = 0; team < ofTeam.length; team++) {
            prepared += Math.min(ofTeam[team], choices.capacity[team]);
        }
        return (int)
                Math.min((double) Math.min(prepared, choices.mostGain), Math.floor(byMinutes(choices, ones) + 1e-6));
    }

    /** No plan has a larger sum of the weights. */
    static double most(Choices choices, int[] weights) {
        return Math.min(byMinutes(choices, weights), byGain(choices, weights));
    }

    /** The scenarios worth most per minute, each as if nothing else reached its failure modes, the last one in part. */
    private static double byMinutes(Choices choices, int[] weights) {
        double[] value = new double[choices.scenarios];
        IntStream.range(0, choices.parts).forEach(part -> {
            for (int mode : choices.modesOf[part]) {
                value[choices.scenarioOf[part]] += weights[mode];
            }
        });
        double left = choices.minutesLimit;
        double sum = 0;
        for (int scenario : IntStream.range(0, choices.scenarios)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> -value[s] / (choices.minutes[s] + 1e-9)))
                .toList()) {
            double minutes = choices.minutes[scenario];
            double taken = minutes <= left ? 1 : left / minutes;
            sum += taken * value[scenario];
            left -= taken * minutes;
        }
        return Math.min(sum, (double) choices.sum(weights));
    }

    private static double byGain(Choices choices, int[] weights) {
        return IntStream.of(weights)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(choices.mostGain)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
