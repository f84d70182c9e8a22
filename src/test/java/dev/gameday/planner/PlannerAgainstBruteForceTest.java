package dev.gameday.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.planner.PlanDraft.Addition;
import dev.gameday.planner.PlanProblem.Scenario;
import dev.gameday.planner.SlicePlan.Objective;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On tiny problems everything can be tried: the planner must serve the same retests and come close in risk. */
class PlannerAgainstBruteForceTest {
    private static final int PROBLEMS = 300;

    private record Best(int retests, int gain, int risk) {}

    @Test
    void onTinyProblemsTheSliceIsNearlyTheBestThereIs() {
        int sameRetests = 0;
        long risk = 0;
        long bestRisk = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            PlanProblem problem = unpinned(Problems.random(seed, 9, 4));
            SlicePlan plan = SlicePlanner.plan(problem);
            assertThat(PlanChecker.violations(problem, plan)).isEmpty();
            Objective found = plan.objective();
            Best best = best(problem, Math.max(found.gain(), problem.wantedGain()));
            assertThat(found.retests()).isLessThanOrEqualTo(best.retests());
            if (found.retests() == best.retests()) {
                sameRetests++;
                risk += found.risk();
                bestRisk += best.risk();
            }
        }
        assertThat(sameRetests).isGreaterThan(PROBLEMS * 95 / 100);
        assertThat((double) risk / bestRisk).isGreaterThan(0.95);
    }

    private static PlanProblem unpinned(PlanProblem problem) {
        return new PlanProblem(
                problem.minutes(),
                problem.inScope(),
                problem.target(),
                problem.band(),
                problem.teams(),
                problem.modes(),
                problem.scenarios(),
                Set.of(),
                problem.excluded(),
                problem.blackoutApplications());
    }

    /** The most retests, then the most risk with no more failure modes than the planner may take. */
    private static Best best(PlanProblem problem, int mostGain) {
        List<PlanUnit> units = new PlanChoices(problem).usable();
        List<Best> possible = new ArrayList<>();
        for (int bits = 0; bits < 1 << units.size(); bits++) {
            List<PlanUnit> chosen = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(units.get(i));
                }
            }
            PlanDraft draft = new PlanDraft(problem);
            Addition all = draft.addition(chosen);
            if (draft.breaks(all) == null && canBeOrdered(chosen, problem)) {
                possible.add(new Best(all.retests(), all.gain(), all.risk()));
            }
        }
        int retests = possible.stream().mapToInt(Best::retests).max().orElseThrow();
        return possible.stream()
                .filter(each -> each.retests() == retests && each.gain() <= mostGain)
                .max(Comparator.comparingInt(Best::risk))
                .orElse(new Best(retests, 0, 0));
    }

    /** Takes out again and again what builds on nothing that is still to come. */
    private static boolean canBeOrdered(List<PlanUnit> units, PlanProblem problem) {
        Set<Scenario> waiting = units.stream().map(PlanUnit::scenario).collect(Collectors.toSet());
        Set<UUID> done = problem.scenarios().stream()
                .filter(Scenario::passed)
                .map(Scenario::id)
                .collect(Collectors.toSet());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Scenario scenario : List.copyOf(waiting)) {
                if (done.containsAll(scenario.buildsOn())) {
                    waiting.remove(scenario);
                    done.add(scenario.id());
                    moved = true;
                }
            }
        }
        return waiting.isEmpty();
    }
}
