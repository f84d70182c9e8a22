package dev.gameday.planner;

import dev.gameday.planner.PlanDraft.Addition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What could still be taken into one draft. What taking a part means for the others is worked out again only for those that it
 * concerns: parts of the same scenarios, of scenarios that build on them, and of scenarios with the same failure modes.
 */
final class PlanOptions {
    private final PlanChoices choices;
    private final PlanDraft draft;
    private final Set<UUID> without;
    private final List<PlanUnit> units;
    private final @Nullable Addition[] additions;
    private final Map<UUID, int[]> placesOf = new HashMap<>();

    PlanOptions(PlanChoices choices, PlanDraft draft, Set<UUID> without) {
        this.choices = choices;
        this.draft = draft;
        this.without = without;
        units = choices.usable();
        additions = new @Nullable Addition[units.size()];
        for (int i = 0; i < additions.length; i++) {
            UUID scenario = units.get(i).scenario().id();
            int first = i;
            int[] place = placesOf.computeIfAbsent(scenario, id -> new int[] {first, first});
            place[1] = i + 1;
            additions[i] = addition(i);
        }
    }

    /** The first of the best that is wanted and fits; null when nothing is. */
    @Nullable
    Addition best(Predicate<Addition> wanted, Comparator<Addition> bestFirst) {
        Addition best = null;
        for (Addition addition : additions) {
            boolean better = addition != null
                    && wanted.test(addition)
                    && (best == null || bestFirst.compare(addition, best) < 0);
            if (better && draft.breaks(addition) == null) {
                best = addition;
            }
        }
        return best;
    }

    void take(Addition addition) {
        draft.take(addition);
        Set<UUID> concerned = new HashSet<>();
        addition.units().forEach(unit -> concerned.addAll(choices.concernedBy(unit)));
        for (UUID scenario : concerned) {
            int[] place = placesOf.getOrDefault(scenario, new int[] {0, 0});
            for (int i = place[0]; i < place[1]; i++) {
                additions[i] = addition(i);
            }
        }
    }

    private @Nullable Addition addition(int place) {
        PlanUnit unit = units.get(place);
        boolean out = without.contains(unit.scenario().id()) || draft.has(unit);
        return out ? null : choices.addition(unit, draft, without);
    }
}
