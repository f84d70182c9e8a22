package dev.gameday.planner.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a scenario into a draft: as much of it as fits and is worth something, with what it builds on as cheaply as can be. */
final class Opening {
    private final Choices choices;

    Opening(Choices choices) {
        this.choices = choices;
    }

    /** Takes what it can of the scenario with what it builds on; the parts taken, none when it would not fit. */
    List<Integer> open(Draft draft, int scenario, int[] weights) {
        List<Integer> added = new ArrayList<>();
        for (int base : choices.bases[scenario]) {
            if (!draft.has(base) && !openBase(draft, base, added)) {
                added.forEach(draft::remove);
                return List.of();
            }
        }
        int before = added.size();
        IntStream.of(choices.partsOf[scenario])
                .filter(part -> !draft.takes(part))
                .boxed()
                .sorted(Comparator.comparingDouble(part -> -density(draft, part, weights)))
                .forEach(part -> {
                    if (value(draft, part, weights) > 0) {
                        take(draft, part, added);
                    }
                });
        if (added.size() == before) {
            added.forEach(draft::remove);
            return List.of();
        }
        return added;
    }

    /** Opens a lighter scenario as cheaply as can be, and what it builds on. */
    private boolean openBase(Draft draft, int base, List<Integer> added) {
        for (int lighter : choices.bases[base]) {
            if (!draft.has(lighter) && !openBase(draft, lighter, added)) {
                return false;
            }
        }
        return IntStream.of(choices.partsOf[base])
                .boxed()
                .sorted(Comparator.comparingInt(part -> adds(draft, part)))
                .anyMatch(part -> take(draft, part, added));
    }

    private boolean take(Draft draft, int part, List<Integer> added) {
        draft.add(part);
        if (draft.fitsAfter(part)) {
            added.add(part);
            return true;
        }
        draft.remove(part);
        return false;
    }

    private double density(Draft draft, int part, int[] weights) {
        int gain = adds(draft, part);
        return gain == 0 ? 0 : (double) value(draft, part, weights) / gain;
    }

    /** What taking the part adds to the sum of the weights. */
    long value(Draft draft, int part, int[] weights) {
        long value = 0;
        for (int mode : choices.modesOf[part]) {
            value += draft.reaches(mode) ? 0 : weights[mode];
        }
        return value;
    }

    /** How many failure modes taking the part adds. */
    int adds(Draft draft, int part) {
        int adds = 0;
        for (int mode : choices.modesOf[part]) {
            adds += draft.reaches(mode) ? 0 : 1;
        }
        return adds;
    }
}
