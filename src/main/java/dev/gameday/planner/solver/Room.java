package dev.gameday.planner.solver;

import java.util.stream.IntStream;

/** What is known of every plan that is still worth finding: what it leaves out, and what it holds. Only ever gets narrower. */
final class Room {
    private final Choices choices;
    private final boolean[] out;
    private final boolean[] in;
    private final boolean[] scenarioIn;

    Room(Choices choices) {
        this.choices = choices;
        out = new boolean[choices.parts];
        in = new boolean[choices.parts];
        scenarioIn = choices.forced.clone();
    }

    Room(Room other) {
        choices = other.choices;
        out = other.out.clone();
        in = other.in.clone();
        scenarioIn = other.scenarioIn.clone();
    }

    void leaveOut(int part) {
        out[part] = true;
    }

    void leaveOutScenario(int scenario) {
        IntStream.of(choices.partsOf[scenario]).forEach(this::leaveOut);
    }

    void hold(int part) {
        in[part] = true;
        scenarioIn[choices.scenarioOf[part]] = true;
    }

    void holdScenario(int scenario) {
        scenarioIn[scenario] = true;
    }

    boolean isOpen(int part) {
        return !out[part];
    }

    boolean holds(int part) {
        return in[part];
    }

    boolean holdsScenario(int scenario) {
        return scenarioIn[scenario];
    }

    boolean isScenarioOpen(int scenario) {
        return IntStream.of(choices.partsOf[scenario]).anyMatch(this::isOpen);
    }

    /** What is out takes along what builds on it; what is in holds what it builds on. */
    void settle() {
        for (int scenario = 0; scenario < choices.scenarios; scenario++) {
            if (!IntStream.of(choices.bases[scenario]).allMatch(this::isScenarioOpen)) {
                leaveOutScenario(scenario);
            }
        }
        for (int scenario = choices.scenarios - 1; scenario >= 0; scenario--) {
            if (scenarioIn[scenario]) {
                IntStream.of(choices.bases[scenario]).forEach(this::holdScenario);
            }
        }
    }

    int open() {
        return (int) IntStream.range(0, choices.parts)
                .filter(part -> !out[part] && !in[part])
                .count();
    }
}
