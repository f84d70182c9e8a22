package dev.gameday.planner.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
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
        double[] value = values(choices, weights, part -> true);
        double price = price(choices, value);
        return Math.min(worth(choices, value, price), (double) choices.sum(weights));
    }

    /** Narrows the room to plans in which the weights add up to the least, as far as minutes alone tell. */
    static void narrow(Choices choices, Room room, int[] weights, double least) {
        double[] value = values(choices, weights, room::isOpen);
        double price = price(choices, value);
        double spare = worth(choices, value, price) - least + 1e-6 * least;
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            double more = value[scenario] - price * choices.minutes[scenario];
            if (-more > spare) {
                room.leaveOutScenario(scenario);
            } else if (more > spare) {
                room.holdScenario(scenario);
            }
        }
        room.settle();
    }

    private static double[] values(Choices choices, int[] weights, IntPredicate counts) {
        double[] value = new double[choices.scenarios];
        IntStream.range(0, choices.parts).filter(counts).forEach(part -> {
            for (int mode : choices.modesOf[part]) {
                value[choices.scenarioOf[part]] += weights[mode];
            }
        });
        return value;
    }

    /** What a minute is worth: that of the scenario with which the minutes are used up. */
    private static double price(Choices choices, double[] value) {
        double left = choices.minutesLimit;
        for (int scenario : IntStream.range(0, choices.scenarios)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> -value[s] / (choices.minutes[s] + 1e-9)))
                .toList()) {
            left -= choices.minutes[scenario];
            if (left < 0) {
                return value[scenario] / choices.minutes[scenario];
            }
        }
        return 0;
    }

    /** At a price of a minute no plan is worth more than this. */
    private static double worth(Choices choices, double[] value, double price) {
        double sum = 0;
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            sum += Math.max(0, value[scenario] - price * choices.minutes[scenario]);
        }
        return sum + (price == 0 ? 0 : price * choices.minutesLimit);
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
