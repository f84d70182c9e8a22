package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hierarchy of needs: ranked by buttons, by keys and by dragging. */
class NeedsPanel extends Div {
    private final ApplicationDetail application;
    private final FeatureService features;
    private final boolean manager;
    private final boolean engineer;
    private final Div body = new Div();
    private final Span said = new Span();

    NeedsPanel(ApplicationDetail application, FeatureService features, boolean manager, boolean engineer) {
        this.application = application;
        this.features = features;
        this.manager = manager && !application.archived();
        this.engineer = engineer && !application.archived();
        said.addClassName("gd-only-heard");
        said.getElement().setAttribute("role", "status");
        add(body, said);
        show(null);
    }

    /** @param focused the feature whose row takes the focus, so that the next key goes on moving it */
    private void show(@Nullable UUID focused) {
        List<FeatureRow> all = features.features(application.id(), true);
        List<FeatureRow> ranked = all.stream().filter(row -> !row.archived()).toList();
        List<FeatureRow> archived = all.stream().filter(FeatureRow::archived).toList();
        body.removeAll();
        if (ranked.isEmpty()) {
            body.add(nothing());
        } else {
            body.add(bar(ranked.size()), ladder(ranked, focused));
        }
        if (!archived.isEmpty()) {
            body.add(archived(archived));
        }
    }

    private Component bar(int count) {
        Span hint = Words.dim("1 is what must work longest.");
        if (manager) {
            Span how = new Span(" Drag, use the arrows, or press Alt+Up and Alt+Down in a row.");
            how.addClassName("gd-wide-only");
            hint.add(how);
        }
        Div bar = new Div(hint);
        bar.addClassName("gd-panel-bar");
        if (manager) {
            bar.add(addButton(count > 0));
        }
        return bar;
    }

    private Component ladder(List<FeatureRow> ranked, @Nullable UUID focused) {
        OrderedList ladder = new OrderedList();
        ladder.addClassName("gd-needs");
        ladder.getElement().setAttribute("aria-label", "Hierarchy of needs");
        for (FeatureRow feature : ranked) {
            NeedsRow row = new NeedsRow(feature, ranked.size(), application.id());
            if (manager) {
                row.movable(this::move);
                row.editable(() -> edit(feature));
            }
            if (engineer) {
                row.changeable(manager ? () -> archive(feature) : null, () -> declare(feature));
            }
            ladder.add(row);
            if (feature.id().equals(focused)) {
                row.takeFocus();
            }
        }
        return ladder;
    }

    private Component archived(List<FeatureRow> archived) {
        Div rows = new Div();
        for (FeatureRow feature : archived) {
            Div row = new Div(new Span(feature.name()));
            row.addClassName("gd-row");
            if (manager) {
                Button restore = new Button("Restore", click -> {
                    if (Notices.attempt(() -> features.restore(feature.id(), feature.version()))) {
                        show(feature.id());
                    }
                });
                restore.setAriaLabel("Restore " + feature.name());
                restore.addThemeVariants(ButtonVariant.TERTIARY);
                row.add(restore);
            }
            rows.add(row);
        }
        Details details = new Details(Words.count(archived.size(), "archived feature", "archived features"), rows);
        details.addClassName("gd-archived");
        return details;
    }

    private Component nothing() {
        String sentence = "List what the application does for its users and rank it: what must work in an emergency"
                + " first, what may be shed last.";
        return manager
                ? new EmptyState("No features yet", sentence, addButton(false))
                : new EmptyState("No features yet", sentence + " A manager does that.");
    }

    private Button addButton(boolean small) {
        Button add = new Button(
                "Add feature",
                click -> new FeatureDialog(new FeatureData("", "", NeedLevel.IMPORTANT, ""), data -> {
                            UUID id = features.create(application.id(), data);
                            show(id);
                        })
                        .open());
        if (!small) {
            add.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return add;
    }

    private void move(FeatureRow feature, int rank) {
        if (Notices.attempt(() -> features.move(feature.id(), rank))) {
            show(feature.id());
            said.setText(feature.name() + " is now number " + rank);
        } else {
            show(null);
        }
    }

    private void edit(FeatureRow feature) {
        new FeatureDialog(feature, () -> features.detail(feature.id()), (data, version) -> {
                    features.update(feature.id(), version, data);
                    show(feature.id());
                })
                .open();
    }

    private void archive(FeatureRow feature) {
        if (Notices.attempt(() -> features.archive(feature.id(), feature.version()))) {
            show(null);
            Notices.undoable(
                    "Archived " + feature.name() + ". Its evidence stays.",
                    () -> Notices.attempt(() -> {
                        features.restore(
                                feature.id(), features.detail(feature.id()).version());
                        show(feature.id());
                    }));
        }
    }

    private void declare(FeatureRow feature) {
        MaterialChange.ask(feature.name(), () -> {
            features.declareMaterialChange(feature.id(), feature.version());
            show(feature.id());
        });
    }
}
