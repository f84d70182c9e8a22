package dev.gameday.catalog.ui;

import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.FeatureStanding;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.ShedOrder;
import dev.gameday.catalog.ShedStep;
import dev.gameday.catalog.SwitchedFeature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads what the ladder of an application shows. */
record NeedsReads(
        FeatureService features, KillSwitchService switches, Function<UUID, Map<UUID, FeatureStanding>> standings) {

    /**
     * What the ladder shows.
     *
     * @param switches by the feature that they turn off
     */
    record Needs(
            List<FeatureRow> ranked,
            List<FeatureRow> archived,
            List<ShedStep> steps,
            Map<UUID, List<KillSwitchRow>> switches,
            Map<UUID, FeatureStanding> standings) {

        RungParts parts(FeatureRow feature) {
            return new RungParts(
                    feature,
                    standings.get(feature.id()),
                    steps.stream()
                            .filter(step -> step.features().contains(feature))
                            .findFirst()
                            .orElse(null),
                    switches.getOrDefault(feature.id(), List.of()));
        }

        /** The names of shed groups in use, for pickers. */
        List<String> groups() {
            return ranked.stream()
                    .map(FeatureRow::shedGroup)
                    .filter(group -> !group.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    Needs all(UUID application) {
        Map<UUID, List<KillSwitchRow>> byFeature = new HashMap<>();
        for (KillSwitchRow row : switches.ofApplication(application)) {
            for (SwitchedFeature feature : row.features()) {
                byFeature.computeIfAbsent(feature.id(), id -> new ArrayList<>()).add(row);
            }
        }
        return ranked(application, byFeature, standings.apply(application));
    }

    /** After a move: neither switches nor what is proven has changed. */
    Needs moved(UUID application, Needs before) {
        return ranked(application, before.switches, before.standings);
    }

    private Needs ranked(
            UUID application, Map<UUID, List<KillSwitchRow>> switches, Map<UUID, FeatureStanding> standings) {
        List<FeatureRow> all = features.features(application, true);
        List<FeatureRow> ranked = all.stream().filter(row -> !row.archived()).toList();
        List<FeatureRow> archived = all.stream().filter(FeatureRow::archived).toList();
        return new Needs(ranked, archived, ShedOrder.of(ranked), switches, standings);
    }
}
