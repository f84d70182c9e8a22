package dev.gameday.planner;

import dev.gameday.planner.solver.Limit;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.PlanProblem.Scenario;
import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.planner.solver.SlicePlan.Objective;
import dev.gameday.planner.solver.WhyNot;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a scenario is not in the slice. */
final class WhyNotWords {
    private static final String BETTER =
            "With it the slice looks better than the best that was found in time. Pin it to have it.";

    private final Question question;
    private final Solving solving;
    private final PlanProblem problem;

    WhyNotWords(Question question, Solving solving) {
        this.question = question;
        this.solving = solving;
        problem = question.problem();
    }

    String answer(UUID id, Effort effort) {
        Scenario scenario = problem.scenarios().stream()
                .filter(each -> each.id().equals(id.toString()))
                .findFirst()
                .orElseThrow();
        String early = withoutSearching(scenario);
        if (early != null) {
            return early;
        }
        Duration half = effort.limit().dividedBy(2);
        WhyNot why = solving.whyNot(problem, scenario.id(), half, effort.cancelled());
        Objective with = why.with();
        if (why.limit() != null || with == null) {
            return limit(Objects.requireNonNullElse(why.limit(), Limit.SEVERAL), scenario);
        }
        SlicePlan best = solving.plan(problem, half, better -> {}, effort.cancelled());
        boolean in = best.picks().stream().anyMatch(pick -> pick.scenario().equals(scenario.id()));
        return in ? "It is in the best slice that is known by now. Propose again." : worth(best.objective(), with);
    }

    private @Nullable String withoutSearching(Scenario scenario) {
        if (problem.excluded().contains(scenario.id())) {
            return "It was left out by hand. Bring it back to let it compete.";
        }
        Set<String> modes = scenario.modes();
        boolean unproven = problem.modes().stream().anyMatch(mode -> !mode.proven() && modes.contains(mode.id()));
        if (!unproven) {
            return modes.isEmpty()
                    ? "It has no failure mode in scope that an accepted game day does not hold already."
                    : "Everything it exercises is proven today: running it adds nothing to coverage. Pin it to run it all the same.";
        }
        return null;
    }

    private String limit(Limit limit, Scenario scenario) {
        return switch (limit) {
            case MINUTES ->
                "Minutes: it takes " + scenario.minutes() + " of " + problem.minutes()
                        + ", and what must come with it does not leave that much.";
            case CAPACITY -> "Capacity: a team that has to prepare it has no room for all it would bring.";
            case BLACKOUT -> "Blackout: the applications it exercises may not be exercised on that day.";
            case EXCLUSIONS -> "A lighter scenario that it builds on was left out by hand.";
            case BUILDS_ON ->
                "It builds on " + lighter(scenario)
                        + ", which has not passed and cannot run before it in this exercise.";
            case UPPER_EDGE ->
                "Band: with it the slice would be larger than the "
                        + Math.round(problem.band().high() * 100) + "% that it may be at most.";
            case MODES -> "None of its failure modes can be exercised.";
            case SEVERAL -> "Several limits at once keep it out; none of them alone.";
        };
    }

    private String lighter(Scenario scenario) {
        return question.material().scenarios().stream()
                .filter(row -> scenario.buildsOn().contains(row.id().toString()))
                .map(PlanReads.ScenarioRow::title)
                .collect(Collectors.joining(", "));
    }

    /** What the first wish in which the slices differ says. */
    private String worth(Objective best, Objective with) {
        String fits = "It would fit, but ";
        double least = problem.band().low() * problem.inScope() - 1e-9;
        if (with.gain() < least && best.gain() >= least) {
            return fits + "the slice would stay at " + with.gain() + " failure modes, below the "
                    + Math.round(problem.band().low() * 100) + "% that it must have at least.";
        }
        if (with.retests() != best.retests()) {
            return with.retests() < best.retests()
                    ? fits + "due retests would have to wait: by severity and waiting time it holds " + with.retests()
                            + " instead of " + best.retests() + "."
                    : BETTER;
        }
        if (with.risk() != best.risk()) {
            return with.risk() < best.risk()
                    ? fits + "the slice would take on less risk: " + with.risk() + " instead of " + best.risk() + "."
                    : BETTER;
        }
        if (Math.abs(with.distance() - best.distance()) > 1e-9) {
            return with.distance() > best.distance()
                    ? fits + "the slice would be further from the target: " + with.gain() + " failure modes instead of "
                            + best.gain() + "."
                    : BETTER;
        }
        if (with.minutes() > best.minutes()) {
            return fits + "the same would take " + with.minutes() + " minutes instead of " + best.minutes() + ".";
        }
        return "A slice with it is just as good. Between equals the choice is fixed, so that the same question gives the"
                + " same answer.";
    }
}
