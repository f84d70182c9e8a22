package dev.gameday.planner;

import dev.gameday.coverage.ModeRow;
import dev.gameday.planner.PlanReads.DueRetest;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.planner.solver.SlicePlan.Pick;
import dev.gameday.planner.solver.SlicePlan.Reason;
import dev.gameday.planner.solver.SlicePlan.Unreachable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a scenario was picked and why a slice stays small. */
final class PlanWords {
    private final PlanMaterial material;
    private final Map<String, ModeRow> modes;
    private final Map<String, String> titles;

    PlanWords(PlanMaterial material, Map<String, ModeRow> modes, Map<String, String> titles) {
        this.material = material;
        this.modes = modes;
        this.titles = titles;
    }

    List<String> reasons(Pick pick) {
        return pick.reasons().stream()
                .flatMap(reason -> switch (reason) {
                    case Reason.Pinned pinned -> Stream.of("Pinned");
                    case Reason.Retest retest -> retests(retest.mode());
                    case Reason.MostRisk risk -> Stream.of(risk(pick, risk));
                    case Reason.NeededBefore heavier ->
                        Stream.of("Needed before " + titles.getOrDefault(heavier.scenario(), ""));
                })
                .toList();
    }

    private Stream<String> retests(String mode) {
        return material.retests().stream()
                .filter(retest -> retest.mode().toString().equals(mode))
                .sorted(Comparator.comparingInt(DueRetest::severity).thenComparingLong(DueRetest::number))
                .map(retest -> "Retest of F-" + retest.number() + " (SEV-" + retest.severity() + "), "
                        + waiting(material.weeksWaiting(
                                retest.fixedAt(), material.clock().today())));
    }

    private static String waiting(long weeks) {
        return weeks == 0 ? "fixed this week" : "waiting " + count(weeks, "week");
    }

    /** "Risk 12: core x risky, 4 modes", counting those with that highest risk. */
    private String risk(Pick pick, Reason.MostRisk risk) {
        String factors = pick.modes().stream()
                .map(modes::get)
                .filter(mode -> mode != null && mode.risk() == risk.risk())
                .map(mode -> lower(mode.needLevel().label()) + " × "
                        + lower(mode.reliability().label()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
        return "Risk " + risk.risk() + ": " + factors + ", " + count(risk.modes(), "mode");
    }

    /** Why the band's lower edge is not reached; null when it is. */
    @Nullable
    String shortfall(PlanProblem problem, SlicePlan plan) {
        Unreachable why = plan.unreachable();
        if (why == null) {
            return null;
        }
        String least = percent(problem.band().low());
        String reach = " at most " + percent(why.reachable()) + " of what is in scope";
        return switch (why.constraint()) {
            case MINUTES ->
                problem.minutes() + " minutes reach" + reach + "; " + why.enough() + " would reach the " + least
                        + " that the target asks for at least.";
            case CAPACITY -> within("what the teams can prepare", reach, least);
            case BLACKOUT -> within("the blackouts of the day", reach, least);
            case EXCLUSIONS -> within("what was left out by hand", reach, least);
            case BUILDS_ON -> within("lighter scenarios that have not passed and cannot be run before", reach, least);
            case UPPER_EDGE -> within("how far the slice may go beyond the target", reach, least);
            case SEVERAL -> within("several limits at once", reach, least);
            case MODES ->
                "The slice reaches" + reach + ": everything else is proven or held by a game day that is already"
                        + " accepted.";
        };
    }

    private static String within(String limits, String reach, String least) {
        return "The slice reaches" + reach + ", not the " + least + " that the target asks for at least, because of "
                + limits + ".";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
