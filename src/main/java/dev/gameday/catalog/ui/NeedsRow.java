package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Icons;
import dev.gameday.catalog.FeatureRow;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One feature in the hierarchy of needs. */
class NeedsRow extends ListItem {
    private final FeatureRow feature;
    private final int last;
    private final Div controls = new Div();
    private @Nullable Button up;
    private @Nullable Button down;

    /** What moving does. */
    interface Mover {
        void move(FeatureRow feature, int rank);
    }

    NeedsRow(FeatureRow feature, int last, UUID applicationId) {
        this.feature = feature;
        this.last = last;
        addClassNames("gd-need-row", feature.needLevel().name().toLowerCase(Locale.ROOT));
        Span rank = new Span(String.valueOf(feature.rank()));
        rank.addClassName("gd-need-rank");
        Span name = new Span(feature.name());
        name.addClassName("gd-need-name");
        Div text = new Div(name);
        text.addClassName("gd-need-text");
        if (!feature.whenShed().isEmpty()) {
            Span shed = Words.dim("When shed: " + feature.whenShed());
            shed.addClassName("gd-need-shed");
            text.add(shed);
        }
        Anchor dependencies = new Anchor(
                Routes.APPLICATIONS + "/" + applicationId + "/dependencies",
                Words.count(feature.dependencies(), "dependency", "dependencies"));
        dependencies.setRouterIgnore(false);
        dependencies.addClassNames("gd-small", "gd-need-link");
        controls.addClassName("gd-need-controls");
        add(rank, text, Words.tag(feature.needLevel()), dependencies, controls);
    }

    void movable(Mover mover) {
        up = arrow("up", "Move up " + feature.name(), feature.rank() > 1, () -> step(mover, -1));
        down = arrow("down", "Move down " + feature.name(), feature.rank() < last, () -> step(mover, 1));
        controls.add(up, down);
        Shortcuts.addShortcutListener(this, () -> step(mover, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
        Shortcuts.addShortcutListener(this, () -> step(mover, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
        DragSource.create(this).setDragData(feature);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(FeatureRow.class::isInstance)
                        .map(FeatureRow.class::cast)
                        .filter(dragged -> !dragged.id().equals(feature.id())
                                && dragged.applicationId().equals(feature.applicationId()))
                        .ifPresent(dragged -> mover.move(dragged, feature.rank())));
    }

    private void step(Mover mover, int by) {
        int rank = feature.rank() + by;
        if (rank >= 1 && rank <= last) {
            mover.move(feature, rank);
        }
    }

    void editable(Runnable edit) {
        Button button = new Button("Edit", click -> edit.run());
        button.setAriaLabel("Edit " + feature.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        controls.add(button);
    }

    void changeable(@Nullable Runnable archive, Runnable declareChanged) {
        MoreMenu menu = new MoreMenu(feature.name());
        menu.action("Declare materially changed", declareChanged);
        if (archive != null) {
            menu.action("Archive", archive);
        }
        controls.add(menu);
    }

    /** Puts the focus on an arrow of the row that can still be pressed. */
    void takeFocus() {
        if (up != null && up.isEnabled()) {
            up.focus();
        } else if (down != null && down.isEnabled()) {
            down.focus();
        }
    }

    private static Button arrow(String icon, String name, boolean enabled, Runnable work) {
        Button button = new Button(Icons.of(icon), click -> work.run());
        button.setAriaLabel(name);
        button.setEnabled(enabled);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("gd-arrow");
        return button;
    }
}
