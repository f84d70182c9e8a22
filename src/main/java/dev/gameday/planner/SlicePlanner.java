package dev.gameday.planner;

import dev.gameday.planner.PlanDraft.Addition;
import dev.gameday.planner.SlicePlan.Objective;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the next slice: due retests first, then the most risk per failure mode, until about the target share of what is
 * in scope is exercised, inside minutes and capacity. The same problem always gives the same plan.
 *
 * <p>Greedy, then improved by putting one scenario off at a time and choosing again.
 */
public final class SlicePlanner {
    private static final Comparator<Addition> BY_RETESTS = Comparator.comparingInt(Addition::retests)
            .reversed()
            .thenComparingInt(Addition::gain)
            .thenComparingInt(Addition::minutes);

    private static final Comparator<Addition> BY_RISK = Comparator.comparingDouble(SlicePlanner::riskPerMode)
            .reversed()
            .thenComparing(Comparator.comparingInt(Addition::risk).reversed())
            .thenComparingInt(Addition::minutes);

    private final PlanProblem problem;
    private final PlanChoices choices;

    private SlicePlanner(PlanProblem problem) {
        this.problem = problem;
        this.choices = new PlanChoices(problem);
    }

    public static SlicePlan plan(PlanProblem problem) {
        return new SlicePlanner(problem).plan();
    }

    private SlicePlan plan() {
        Set<UUID> without = new HashSet<>();
        PlanDraft best = choose(without);
        Set<UUID> tried = new HashSet<>();
        UUID next = untried(best, tried);
        while (next != null) {
            tried.add(next);
            without.add(next);
            PlanDraft other = choose(without);
            if (isBetter(other.objective(), best.objective())) {
                best = other;
            } else {
                without.remove(next);
            }
            next = untried(best, tried);
        }
        return new PlanReasons(problem, choices, best).plan();
    }

    private @Nullable UUID untried(PlanDraft draft, Set<UUID> tried) {
        return draft.units().stream()
                .map(unit -> unit.scenario().id())
                .filter(id -> !tried.contains(id) && !problem.pinned().contains(id))
                .findFirst()
                .orElse(null);
    }

    private PlanDraft choose(Set<UUID> without) {
        PlanDraft draft = new PlanDraft(problem);
        take(draft, Set.of(), addition -> pinned(draft, addition), BY_RISK);
        fill(draft, without);
        fill(draft, Set.of());
        return draft;
    }

    private void fill(PlanDraft draft, Set<UUID> without) {
        take(draft, without, addition -> addition.retests() > 0, BY_RETESTS);
        take(draft, without, addition -> addition.gain() > 0 && nearer(draft.gain(), addition.gain()), BY_RISK);
    }

    /** Whether more brings the slice at least as near to the target; the first pick is welcome in any case. */
    private boolean nearer(int gain, int more) {
        int missing = problem.wantedGain() - gain;
        return missing > 0 && (gain == 0 || Math.abs(missing - more) <= missing);
    }

    private boolean pinned(PlanDraft draft, Addition addition) {
        return addition.units().stream()
                .anyMatch(unit -> problem.pinned().contains(unit.scenario().id()) && !draft.has(unit));
    }

    /** Takes what is wanted, best first, as long as something fits. */
    private void take(PlanDraft draft, Set<UUID> without, Predicate<Addition> wanted, Comparator<Addition> bestFirst) {
        PlanOptions options = new PlanOptions(choices, draft, without);
        Addition best = options.best(wanted, bestFirst);
        while (best != null) {
            options.take(best);
            best = options.best(wanted, bestFirst);
        }
    }

    /** More retests, then in the band rather than below it, then risk, then nearness to the target, then minutes. */
    private boolean isBetter(Objective a, Objective b) {
        if (a.retests() != b.retests()) {
            return a.retests() > b.retests();
        }
        int below = Integer.compare(belowBand(a), belowBand(b));
        if (below != 0) {
            return below < 0;
        }
        if (a.risk() != b.risk()) {
            return a.risk() > b.risk();
        }
        int distance = Double.compare(a.distance(), b.distance());
        return distance == 0 ? a.minutes() < b.minutes() : distance < 0;
    }

    /** How many failure modes are missing to the lower edge. */
    private int belowBand(Objective objective) {
        return Math.max(0, problem.leastGain() - objective.gain());
    }

    private static double riskPerMode(Addition addition) {
        return addition.gain() == 0 ? 0 : (double) addition.risk() / addition.gain();
    }
}
