package dev.gameday.planner.solver;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A good plan at once: takes the scenario that is worth most, by several measures of worth, then puts off one scenario at a time
 * and chooses again. The same choices always give the same plan.
 */
final class Greedy {
    /** How much work improving may be, in parts looked at. */
    private static final long EFFORT = 6_000_000;

    /** What one more minute, or one more failure mode, is held to cost. */
    private enum Worth {
        PER_MINUTE,
        AT_ALL,
        PER_MODE
    }

    private final Choices choices;
    private final int[] ones;
    private final Stop stop;
    private final Opening opening;
    private long effort;

    private Greedy(Choices choices, Stop stop) {
        this.choices = choices;
        this.stop = stop;
        opening = new Opening(choices);
        ones = IntStream.generate(() -> 1).limit(choices.modes).toArray();
    }

    /**
     * The best plan found; its gain may be below the lower edge.
     *
     * @param listener told of the first plan
     */
    static boolean[] best(Choices choices, boolean[] start, Stop stop, Consumer<boolean[]> listener) {
        return new Greedy(choices, stop).best(start, listener);
    }

    /** The plan with what still fits, when that is better. */
    static boolean[] filled(Choices choices, boolean[] plan, Stop stop) {
        Greedy greedy = new Greedy(choices, stop);
        Draft fuller = greedy.chosen(plan, Worth.PER_MINUTE, -1);
        return greedy.isBetter(fuller, new Draft(choices, plan)) ? fuller.parts() : plan;
    }

    /** As many failure modes as it finds. */
    static boolean[] most(Choices choices, boolean[] start, Stop stop) {
        Greedy greedy = new Greedy(choices, stop);
        Draft best = new Draft(choices, start);
        for (Worth worth : Worth.values()) {
            Draft draft = new Draft(choices, start);
            greedy.fill(draft, greedy.ones, worth, -1);
            if (draft.gain() > best.gain()) {
                best = draft;
            }
        }
        return best.parts();
    }

    private boolean[] best(boolean[] start, Consumer<boolean[]> listener) {
        Draft best = chosen(start, Worth.PER_MINUTE, -1);
        listener.accept(best.parts());
        Worth by = Worth.PER_MINUTE;
        for (Worth worth : goesOn() ? List.of(Worth.AT_ALL, Worth.PER_MODE) : List.<Worth>of()) {
            Draft other = chosen(start, worth, -1);
            if (isBetter(other, best)) {
                best = other;
                by = worth;
            }
        }
        effort = 0;
        boolean moved = true;
        while (moved && goesOn()) {
            moved = false;
            for (int scenario = 0; scenario < choices.scenarios && goesOn(); scenario++) {
                if (best.has(scenario) && !choices.forced[scenario]) {
                    Draft other = without(best, scenario, by);
                    if (isBetter(other, best)) {
                        best = other;
                        moved = true;
                    }
                }
            }
        }
        return best.parts();
    }

    private boolean goesOn() {
        return effort < EFFORT && stop.millisLeft() > 0;
    }

    private Draft chosen(boolean[] start, Worth worth, int without) {
        Draft draft = new Draft(choices, start);
        refill(draft, worth, without);
        return draft;
    }

    private void refill(Draft draft, Worth worth, int without) {
        fill(draft, choices.retest, worth, without);
        fill(draft, choices.risk, worth, without);
        if (draft.gain() < choices.leastGain) {
            fill(draft, ones, worth, without);
        }
        new Tidying(choices).tidy(draft);
    }

    /** The draft without the scenario and all that builds on it, filled up again. */
    private Draft without(Draft draft, int scenario, Worth worth) {
        Draft other = new Draft(choices, draft.parts());
        drop(other, scenario);
        for (int s = 0; s < choices.scenarios; s++) {
            if (other.has(s) && !other.hasBases(s)) {
                drop(other, s);
            }
        }
        refill(other, worth, scenario);
        return other;
    }

    private void drop(Draft draft, int scenario) {
        for (int part : choices.partsOf[scenario]) {
            if (draft.takes(part)) {
                draft.remove(part);
            }
        }
    }

    private boolean isBetter(Draft a, Draft b) {
        int below =
                Integer.compare(Math.max(0, choices.leastGain - a.gain()), Math.max(0, choices.leastGain - b.gain()));
        return below == 0 ? a.score().compareTo(b.score()) < 0 : below < 0;
    }

    private void fill(Draft draft, int[] weights, Worth worth, int without) {
        boolean[] hopeless = new boolean[choices.scenarios];
        if (without >= 0) {
            hopeless[without] = true;
        }
        int best = most(draft, weights, worth, hopeless);
        while (best >= 0) {
            if (opening.open(draft, best, weights).isEmpty()) {
                hopeless[best] = true;
            }
            best = most(draft, weights, worth, hopeless);
        }
    }

    /** The scenario that promises most; -1 when none does. */
    private int most(Draft draft, int[] weights, Worth worth, boolean[] hopeless) {
        int best = -1;
        double most = 0;
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            if (!hopeless[scenario]) {
                double promise = promise(draft, scenario, weights, worth, hopeless);
                if (promise > most) {
                    most = promise;
                    best = scenario;
                }
            }
        }
        return best;
    }

    private double promise(Draft draft, int scenario, int[] weights, Worth worth, boolean[] hopeless) {
        long value = 0;
        int gain = 0;
        for (int part : choices.partsOf[scenario]) {
            effort++;
            long of = draft.takes(part) ? 0 : opening.value(draft, part, weights);
            if (of > 0) {
                value += of;
                gain += opening.adds(draft, part);
            }
        }
        if (value == 0) {
            return 0;
        }
        long minutes = draft.has(scenario) ? 0 : minutes(draft, scenario, hopeless);
        if (draft.minutes() + minutes > choices.minutesLimit) {
            hopeless[scenario] = true;
            return 0;
        }
        return switch (worth) {
            case PER_MINUTE -> value / (minutes + 0.5);
            case AT_ALL -> value;
            case PER_MODE -> (double) value / Math.max(1, gain) + 1e-6 * value / (minutes + 0.5);
        };
    }

    /** What it takes to open the scenario and all it builds on. */
    private long minutes(Draft draft, int scenario, boolean[] hopeless) {
        long minutes = choices.minutes[scenario];
        for (int base : choices.bases[scenario]) {
            if (!draft.has(base)) {
                minutes += hopeless[base] ? choices.minutesLimit + 1 : minutes(draft, base, hopeless);
            }
        }
        return minutes;
    }
}
