package dev.gameday.planner.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes out of a draft what it is as good without. */
final class Tidying {
    private final Choices choices;

    Tidying(Choices choices) {
        this.choices = choices;
    }

    /** Leaves out what makes nothing worse. */
    void tidy(Draft draft) {
        for (int scenario = choices.scenarios - 1; scenario >= 0; scenario--) {
            if (draft.has(scenario)) {
                Score before = draft.score();
                List<Integer> out = new ArrayList<>();
                for (int part : choices.partsOf[scenario]) {
                    if (draft.takes(part)) {
                        dropIfNoWorse(draft, part, out);
                    }
                }
                if (draft.score().compareTo(before) > 0) {
                    out.forEach(draft::add);
                }
            }
        }
    }

    private void dropIfNoWorse(Draft draft, int part, List<Integer> out) {
        Score before = draft.score();
        int scenario = choices.scenarioOf[part];
        draft.remove(part);
        boolean needed = !draft.has(scenario) && (choices.forced[scenario] || isBase(draft, scenario));
        boolean below = draft.gain() < choices.leastGain && draft.gain() < before.gain();
        if (needed || below || draft.score().compareTo(before) > 0) {
            draft.add(part);
        } else {
            out.add(part);
        }
    }

    private boolean isBase(Draft draft, int scenario) {
        for (int other = scenario + 1; other < choices.scenarios; other++) {
            if (draft.has(other) && IntStream.of(choices.bases[other]).anyMatch(base -> base == scenario)) {
                return true;
            }
        }
        return false;
    }
}
