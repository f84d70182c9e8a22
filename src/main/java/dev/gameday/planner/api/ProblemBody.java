package dev.gameday.planner.api;

import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.planner.solver.PlanProblem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A planning problem as it may come, without anything of the program's own. */
final class ProblemBody {
    private static final int MOST_MODES = 50_000;
    private static final int MOST_SCENARIOS = 5_000;
    private static final int MOST_REFERENCES = 500_000;
    private static final int LONGEST_ID = 200;

    private ProblemBody() {}

    record Problem(
            @Nullable Double minutes,
            @Nullable Double inScope,
            @Nullable Double target,
            @Nullable List<@Nullable Double> band,
            @Nullable List<@Nullable Team> teams,
            @Nullable List<@Nullable Mode> modes,
            @Nullable List<@Nullable Scenario> scenarios,
            @Nullable List<@Nullable String> pinned,
            @Nullable List<@Nullable String> excluded,
            @Nullable List<@Nullable String> blackoutApplications) {

        /** @throws InvalidException naming what is missing or too large */
        PlanProblem checked() {
            limit("modes", modes, MOST_MODES);
            limit("scenarios", scenarios, MOST_SCENARIOS);
            List<PlanProblem.Scenario> given = all("scenarios", scenarios, Scenario::checked);
            int references = given.stream()
                    .mapToInt(each -> each.modes().size() + each.buildsOn().size())
                    .sum();
            if (references > MOST_REFERENCES) {
                throw new InvalidException("scenarios", "They name more than " + MOST_REFERENCES + " things.");
            }
            return new PlanProblem(
                    whole("minutes", minutes),
                    whole("inScope", inScope),
                    Check.present("target", target),
                    ProblemBody.band(band),
                    all("teams", teams, Team::checked),
                    all("modes", modes, Mode::checked),
                    given,
                    ids("pinned", pinned),
                    ids("excluded", excluded),
                    ids("blackoutApplications", blackoutApplications));
        }
    }

    static PlanProblem.Band band(@Nullable List<@Nullable Double> band) {
        List<@Nullable Double> edges = Check.present("band", band);
        if (edges.size() != 2) {
            throw new InvalidException("band", "Must have a lower and an upper edge, like [0.15, 0.25].");
        }
        return new PlanProblem.Band(Check.present("band", edges.getFirst()), Check.present("band", edges.getLast()));
    }

    record Team(@Nullable String id, @Nullable Double capacity) {
        PlanProblem.Team checked() {
            return new PlanProblem.Team(named("teams", id), whole("teams.capacity", capacity));
        }
    }

    record Mode(
            @Nullable String id,
            @Nullable String application,
            @Nullable String team,
            @Nullable Double risk,
            @Nullable Boolean proven,
            @Nullable Double retestWeight) {
        PlanProblem.Mode checked() {
            return new PlanProblem.Mode(
                    named("modes", id),
                    named("modes.application", application),
                    team,
                    whole("modes.risk", risk),
                    Boolean.TRUE.equals(proven),
                    retestWeight == null ? 0 : whole("modes.retestWeight", retestWeight));
        }
    }

    record Scenario(
            @Nullable String id,
            @Nullable Double minutes,
            @Nullable List<@Nullable String> modes,
            @Nullable List<@Nullable String> buildsOn,
            @Nullable Boolean passed) {
        PlanProblem.Scenario checked() {
            return new PlanProblem.Scenario(
                    named("scenarios", id),
                    whole("scenarios.minutes", minutes),
                    ids("scenarios.modes", modes),
                    ids("scenarios.buildsOn", buildsOn),
                    Boolean.TRUE.equals(passed));
        }
    }

    private static void limit(String field, @Nullable Collection<?> things, int most) {
        if (things != null && things.size() > most) {
            throw new InvalidException(field, "Must be at most " + most + ".");
        }
    }

    /** A list that is missing is empty; what is null in it is refused. */
    private static <T, R> List<R> all(String field, @Nullable List<@Nullable T> given, Function<T, R> checked) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(each -> checked.apply(Check.present(field, each)))
                        .toList();
    }

    private static Set<String> ids(String field, @Nullable List<@Nullable String> given) {
        return new HashSet<>(all(field, given, id -> named(field, id)));
    }

    private static int whole(String field, @Nullable Double number) {
        double there = Check.present(field, number);
        if (there != Math.rint(there) || Math.abs(there) > Integer.MAX_VALUE) {
            throw new InvalidException(field, "Must be a whole number, not " + there + ".");
        }
        return (int) there;
    }

    private static String named(String field, @Nullable String id) {
        String there = Check.present(field, id);
        if (there.isEmpty() || there.length() > LONGEST_ID) {
            throw new InvalidException(field, "An id must have 1 to " + LONGEST_ID + " characters.");
        }
        return there;
    }
}
