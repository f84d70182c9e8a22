package dev.gameday.planner;

import dev.gameday.coverage.ModeRow;
import dev.gameday.planner.PlanReads.DueRetest;
import dev.gameday.planner.SlicePlan.Limit;
import dev.gameday.planner.SlicePlan.Pick;
import dev.gameday.planner.SlicePlan.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a scenario was picked and why a slice stays small. */
final class PlanWords {
    private final PlanMaterial material;
    private final Map<UUID, ModeRow> modes;
    private final Map<UUID, String> titles;

    PlanWords(PlanMaterial material, Map<UUID, ModeRow> modes, Map<UUID, String> titles) {
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

    private Stream<String> retests(UUID mode) {
        return material.retests().stream()
                .filter(retest -> retest.mode().equals(mode))
                .sorted(Comparator.comparingInt(DueRetest::severity).thenComparingLong(DueRetest::number))
                .map(retest -> "Retest of F-" + retest.number() + " (SEV-" + retest.severity() + "), "
                        + waiting(material.weeksWaiting(retest.fixedAt())));
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

    /** Null when the target is reached and everything pinned is in. */
    @Nullable
    String shortfall(SlicePlan plan) {
        List<String> sentences = new ArrayList<>();
        if (!plan.reachesTarget()) {
            sentences.add("The slice has " + plan.objective().gain() + " of the " + plan.wantedGain()
                    + " failure modes that the target asks for.");
            List<String> causes = Stream.of(Limit.values())
                    .filter(limit -> plan.left().containsKey(limit))
                    .map(limit -> cause(limit, plan.left().getOrDefault(limit, 0)))
                    .toList();
            sentences.add(
                    causes.isEmpty()
                            ? "Everything else is proven or held by a game day that is already accepted."
                            : "Left out: " + String.join("; ", causes) + ".");
        }
        if (!plan.pinnedLeftOut().isEmpty()) {
            sentences.add(plan.pinnedLeftOut().stream()
                    .map(id -> titles.getOrDefault(id, ""))
                    .sorted()
                    .collect(Collectors.joining(", ", "Pinned but impossible within the limits: ", ".")));
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    private static String cause(Limit limit, int modes) {
        return modes
                + switch (limit) {
                    case MINUTES -> " that the exercise has no minutes for";
                    case CAPACITY -> " that their team has no capacity for";
                    case BAND -> " that would go too far beyond the target";
                    case BUILDS_ON -> " whose lighter scenario has not passed and cannot be run before";
                    case LEFT_OUT -> " in scenarios that were left out by hand";
                };
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
