package dev.gameday.planner.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The choices that are left for one wish: without what is out, and with one part in place of all those of a scenario that the wish does
 * not feel. No plan is better than the best of these.
 */
final class Reduced {
    private final Choices all;
    private final Wish wish;
    private final boolean onlyFelt;
    final Choices choices;
    /** By scenario, the one it is made from. */
    private final int[] scenarios;
    /** By part, the one it is made from; -1 for one in place of others. */
    private final int[] origin;
    /** By part, those that it is in place of. */
    private final List<int[]> inPlaceOf = new ArrayList<>();

    /**
     * @param origin the part it is made from; -1 for one in place of others
     * @param modes failure modes as numbered in all choices
     * @param standsFor how many more failure modes it could bring
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(int origin, int[] modes, boolean must, int standsFor) {}

    Reduced(Choices all, Room room, Wish wish, boolean onlyFelt) {
        this.all = all;
        this.wish = wish;
        this.onlyFelt = onlyFelt;
        scenarios =
                IntStream.range(0, all.scenarios).filter(room::isScenarioOpen).toArray();
        List<List<Part>> parts = new ArrayList<>();
        boolean[] forced = new boolean[scenarios.length];
        for (int s = 0; s < scenarios.length; s++) {
            parts.add(parts(all.partsOf[scenarios[s]], room));
            forced[s] = room.holdsScenario(scenarios[s]);
        }
        choices = new Choices(all, scenarios, parts, forced, all.leastGain);
        origin = parts.stream().flatMap(List::stream).mapToInt(Part::origin).toArray();
    }

    /** The same parts, and no lower edge. */
    static Choices withoutLowerEdge(Choices all) {
        List<List<Part>> parts = IntStream.range(0, all.scenarios)
                .mapToObj(s -> IntStream.of(all.partsOf[s])
                        .mapToObj(part -> new Part(part, all.modesOf[part], false, 0))
                        .toList())
                .toList();
        return new Choices(all, IntStream.range(0, all.scenarios).toArray(), parts, all.forced, 0);
    }

    private List<Part> parts(int[] its, Room room) {
        List<Part> kept = new ArrayList<>();
        List<Integer> unfelt = new ArrayList<>();
        for (int part : its) {
            if (room.isOpen(part)) {
                if (!onlyFelt || room.holds(part) || isFelt(part)) {
                    kept.add(new Part(part, all.modesOf[part], room.holds(part), 0));
                    inPlaceOf.add(new int[0]);
                } else {
                    unfelt.add(part);
                }
            }
        }
        if (!unfelt.isEmpty()) {
            int more =
                    unfelt.stream().mapToInt(part -> all.modesOf[part].length).sum();
            kept.add(new Part(-1, new int[0], false, more));
            inPlaceOf.add(unfelt.stream().mapToInt(Integer::intValue).toArray());
        }
        return kept;
    }

    private boolean isFelt(int part) {
        return IntStream.of(all.modesOf[part]).anyMatch(mode -> wish.feels(all, mode));
    }

    boolean[] narrowed(boolean[] plan) {
        boolean[] narrow = new boolean[choices.parts];
        for (int part = 0; part < narrow.length; part++) {
            narrow[part] = origin[part] >= 0
                    ? plan[origin[part]]
                    : IntStream.of(inPlaceOf.get(part)).anyMatch(each -> plan[each]);
        }
        return narrow;
    }

    /** As a plan of all choices, with as little as can be of what the wish does not feel; null when that does not fit. */
    boolean @Nullable [] widened(boolean[] plan) {
        Draft draft = new Draft(all);
        for (int part = 0; part < plan.length; part++) {
            if (plan[part] && origin[part] >= 0) {
                draft.add(origin[part]);
            }
        }
        for (int part = 0; part < plan.length; part++) {
            if (plan[part] && origin[part] < 0 && !draft.has(scenarios[choices.scenarioOf[part]])) {
                takeSmallest(draft, inPlaceOf.get(part));
            }
        }
        return draft.isSound() ? draft.parts() : null;
    }

    private void takeSmallest(Draft draft, int[] of) {
        IntStream.of(of)
                .boxed()
                .sorted(Comparator.comparingInt(each -> all.modesOf[each].length))
                .filter(each -> fits(draft, each))
                .findFirst()
                .ifPresent(draft::add);
    }

    private static boolean fits(Draft draft, int part) {
        draft.add(part);
        boolean fits = draft.fits();
        draft.remove(part);
        return fits;
    }

    int scenario(int scenario) {
        return scenarios[scenario];
    }

    int part(int part) {
        return origin[part];
    }
}
