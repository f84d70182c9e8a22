package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Rows;
import dev.gameday.catalog.BlackoutFilter;
import dev.gameday.catalog.BlackoutRow;
import dev.gameday.catalog.BlackoutService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** When the application may not be exercised, from today on. */
class BlackoutCard extends Section {
    private static final int FEW = 6;

    private final UUID application;
    private final BlackoutService blackouts;
    private final BlackoutActions actions;
    private final LocalDate today;
    private final boolean manager;

    /** @param manager may change them */
    BlackoutCard(UUID application, BlackoutService blackouts, LocalDate today, boolean manager) {
        this.application = application;
        this.blackouts = blackouts;
        this.actions = new BlackoutActions(blackouts, this::show);
        this.today = today;
        this.manager = manager;
        addClassName("gd-card");
        show();
    }

    private void show() {
        List<BlackoutRow> rows =
                blackouts.list(BlackoutFilter.ofApplication(application).from(today), 0, FEW + 1);
        removeAll();
        add(new H2("Blackout windows"));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(
                    "None. In a blackout window it may not be exercised, such as during a holiday sales freeze.");
            none.addClassName("gd-dim");
            add(none);
        }
        rows.stream().limit(FEW).map(this::row).forEach(this::add);
        add(foot(rows.size() > FEW));
    }

    private Div row(BlackoutRow row) {
        List<Component> right = new ArrayList<>();
        if (row.on(today)) {
            right.add(Words.tag("In force", "stale"));
        }
        if (manager) {
            right.add(button("Edit", row, () -> actions.edit(row)));
            right.add(button("Remove", row, () -> actions.remove(row)));
        }
        return Rows.row(row.reason(), BlackoutWords.days(row), right.toArray(Component[]::new));
    }

    private static Button button(String does, BlackoutRow row, Runnable work) {
        Button button = Links.small(does, work);
        button.setAriaLabel(does + " " + row.reason());
        return button;
    }

    private Div foot(boolean more) {
        Anchor all = new Anchor(Routes.BLACKOUTS, more ? "More, and of all applications" : "Of all applications");
        all.setRouterIgnore(false);
        Div foot = new Div(all);
        if (manager) {
            foot.addComponentAsFirst(new Button("Add blackout window", click -> actions.add(application)));
        }
        foot.addClassNames("gd-card-foot", "gd-small", "gd-actions");
        return foot;
    }
}
