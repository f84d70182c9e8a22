package dev.gameday.planner.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The least that must be chosen: a participation for each pinned scenario and what it builds on, so that capacities and the upper
 * edge hold. Everything else could be left out, so if this cannot be had then no plan can.
 */
final class PinnedStart {
    /** Steps of the search; what is pinned by hand never needs nearly as many. */
    private static final int STEPS = 2_000_000;

    private final Choices choices;
    private final Draft draft;
    private final List<Integer> waiting = new ArrayList<>();
    private int steps;

    private PinnedStart(Choices choices) {
        this.choices = choices;
        draft = new Draft(choices);
        IntStream.range(0, choices.scenarios)
                .filter(scenario -> choices.forced[scenario])
                .boxed()
                .sorted(Comparator.comparingInt(scenario -> choices.partsOf[scenario].length))
                .forEach(waiting::add);
    }

    /** @throws PinnedException naming the limit that what is pinned breaks */
    static Draft of(Choices choices) {
        Draft start = choices.impossible == null ? find(choices) : null;
        if (start == null) {
            throw broken(choices);
        }
        return start;
    }

    private static @Nullable Draft find(Choices choices) {
        PinnedStart search = new PinnedStart(choices);
        return search.choose(0) ? search.draft : null;
    }

    private boolean choose(int next) {
        if (next == waiting.size()) {
            return true;
        }
        int scenario = waiting.get(next);
        int[] smallestFirst = IntStream.of(choices.partsOf[scenario])
                .boxed()
                .sorted(Comparator.comparingInt(this::adds))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int part : smallestFirst) {
            draft.add(part);
            if (++steps < STEPS && draft.fits() && choose(next + 1)) {
                return true;
            }
            draft.remove(part);
        }
        return false;
    }

    private int adds(int part) {
        return (int) IntStream.of(choices.modesOf[part])
                .filter(mode -> !draft.reaches(mode))
                .count();
    }

    private static PinnedException broken(Choices choices) {
        PlanProblem problem = choices.problem;
        Set<String> both = new java.util.TreeSet<>(problem.pinned());
        both.retainAll(problem.excluded());
        if (!both.isEmpty()) {
            return new PinnedException(
                    Limit.EXCLUSIONS, "Pinned and excluded at the same time: " + String.join(", ", both) + ".");
        }
        for (Limit limit : Limit.HARD) {
            Choices lifted = Choices.of(problem, EnumSet.of(limit));
            if (lifted.impossible == null && find(lifted) != null) {
                return new PinnedException(limit, sentence(limit, problem));
            }
        }
        Limit first = choices.impossible == Limit.MODES ? Limit.MODES : Limit.SEVERAL;
        return new PinnedException(first, sentence(first, problem));
    }

    private static String sentence(Limit limit, PlanProblem problem) {
        return switch (limit) {
            case MINUTES -> "What is pinned and what it builds on need more than " + problem.minutes() + " minutes.";
            case CAPACITY -> "What is pinned asks more of a team than it can prepare.";
            case BLACKOUT -> "All applications of something pinned, or of what it builds on, are in a blackout.";
            case EXCLUSIONS -> "Something pinned builds on what is excluded and has not passed.";
            case BUILDS_ON -> "Something pinned builds on what has not passed and cannot be chosen.";
            case UPPER_EDGE -> "What is pinned exercises more failure modes than the band allows.";
            case MODES ->
                "Something pinned, or what it builds on, has no failure modes, so no application can take part.";
            case SEVERAL -> "What is pinned breaks several limits at once.";
        };
    }
}
