package dev.gameday.catalog.ui;

import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.NeedLevel;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with a feature besides moving it. Each tells which feature to look at afterwards, if any. */
class FeatureActions {
    private static final FeatureData EMPTY = new FeatureData("", "", NeedLevel.IMPORTANT, "", "");

    private final ApplicationDetail application;
    private final FeatureService features;
    private final KillSwitchService switches;
    private final Histories histories;
    private final boolean manager;

    FeatureActions(
            ApplicationDetail application,
            FeatureService features,
            KillSwitchService switches,
            Histories histories,
            boolean manager) {
        this.application = application;
        this.features = features;
        this.switches = switches;
        this.histories = histories;
        this.manager = manager;
    }

    ApplicationDetail application() {
        return application;
    }

    void add(List<String> groups, Consumer<@Nullable UUID> done) {
        new FeatureDialog(application.id(), EMPTY, groups, data -> done.accept(features.create(application.id(), data)))
                .open();
    }

    void edit(FeatureRow feature, List<String> groups, Consumer<@Nullable UUID> done) {
        UUID id = feature.id();
        new FeatureDialog(feature, () -> features.detail(id), groups, (data, version) -> {
                    features.update(id, version, data);
                    done.accept(id);
                })
                .open();
    }

    /** What is done more seldom. */
    MoreMenu more(Rung rung, Consumer<@Nullable UUID> done) {
        MoreMenu menu = new MoreMenu(rung.feature().name());
        menu.action("Kill switch", () -> killSwitch(rung.feature(), done));
        menu.action("Declare materially changed", () -> declare(rung.feature(), done));
        menu.action(
                "History",
                () -> histories.open(rung.feature().id(), rung.feature().name()));
        if (manager) {
            menu.action("Archive", () -> archive(rung.feature(), done));
        }
        return menu;
    }

    private void killSwitch(FeatureRow feature, Consumer<@Nullable UUID> done) {
        new PickSwitchDialog(feature.id(), feature.name(), switches, () -> done.accept(feature.id())).open();
    }

    void restore(FeatureRow feature, Consumer<@Nullable UUID> done) {
        if (Notices.attempt(() -> features.restore(feature.id(), feature.version()))) {
            done.accept(feature.id());
        }
    }

    private void archive(FeatureRow feature, Consumer<@Nullable UUID> done) {
        UUID id = feature.id();
        if (Notices.attempt(() -> features.archive(id, feature.version()))) {
            done.accept(null);
            Notices.undoable(
                    "Archived " + feature.name() + ". Its evidence stays.",
                    () -> Notices.attempt(() -> {
                        features.restore(id, features.detail(id).version());
                        done.accept(id);
                    }));
        }
    }

    private void declare(FeatureRow feature, Consumer<@Nullable UUID> done) {
        MaterialChange.ask(feature.name(), () -> {
            features.declareMaterialChange(feature.id(), feature.version());
            done.accept(feature.id());
        });
    }

    void move(UUID feature, int rank) {
        features.move(feature, rank);
    }
}
