package dev.gameday.catalog;

import dev.gameday.base.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order an application sheds what may be shed. It follows from the ranks: a group goes when its most needed
 * feature must, the least needed first. Core features are never in it; important ones are when somebody has said what
 * happens without them.
 */
public final class ShedOrder {
    private ShedOrder() {}

    /** @param ranked the features that are not archived */
    public static List<ShedStep> of(List<FeatureRow> ranked) {
        Map<String, List<FeatureRow>> groups = new LinkedHashMap<>();
        ranked.stream()
                .filter(ShedOrder::sheddable)
                .sorted(Comparator.comparingInt(FeatureRow::rank))
                .forEach(feature -> groups.computeIfAbsent(key(feature), key -> new ArrayList<>())
                        .add(feature));
        // The first feature of each list is its most needed.
        List<List<FeatureRow>> steps = groups.values().stream()
                .sorted(Comparator.comparingInt(
                                (List<FeatureRow> step) -> step.getFirst().rank())
                        .reversed())
                .toList();
        List<ShedStep> order = new ArrayList<>();
        for (List<FeatureRow> step : steps) {
            order.add(new ShedStep(order.size() + 1, step.getFirst().shedGroup(), step));
        }
        return order;
    }

    private static boolean sheddable(FeatureRow feature) {
        return switch (feature.needLevel()) {
            case CORE -> false;
            case IMPORTANT ->
                !feature.whenShed().isEmpty() || !feature.shedGroup().isEmpty();
            case SHEDDABLE -> true;
        };
    }

    /** Names of groups never begin with a blank, so that no name is taken for an id. */
    private static String key(FeatureRow feature) {
        return feature.shedGroup().isEmpty() ? " " + feature.id() : Text.key(feature.shedGroup());
    }
}
