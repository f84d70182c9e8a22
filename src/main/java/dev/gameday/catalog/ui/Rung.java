package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Icons;
import dev.gameday.catalog.FeatureRow;
import org.jspecify.annotations.Nullable;

/**
 * One feature in the ladder: 1 is the widest, at the bottom. The same component goes on showing the feature wherever it is
 * moved to, so that keys pressed in quick succession all arrive.
 */
class Rung extends ListItem {
    /** How much narrower than the bottom rung the top one is, in percent. */
    private static final int TAPER = 30;

    private final Div step = new Div();
    private final Span rank = new Span();
    private final Div parts = new Div();
    private final Div controls = new Div();
    private final Button up;
    private final Button down;
    private FeatureRow feature;
    private int count;
    private @Nullable RungParts shown;

    /** What moving does. */
    interface Mover {
        void move(FeatureRow feature, int rank);
    }

    Rung(FeatureRow feature, Mover mover) {
        this.feature = feature;
        up = arrow("up", () -> step(mover, 1));
        down = arrow("down", () -> step(mover, -1));
        rank.addClassName("gd-need-rank");
        parts.addClassName("gd-rung-parts");
        controls.addClassName("gd-need-controls");
        step.addClassName("gd-rung");
        step.add(rank, parts, controls);
        addClassName("gd-rung-slot");
        add(step);
    }

    FeatureRow feature() {
        return feature;
    }

    /** Shows how it is now; one of {@code count} rungs. */
    void show(FeatureRow now, int count, RungParts wanted) {
        this.feature = now;
        this.count = count;
        rank.setText(String.valueOf(now.rank()));
        step.setClassName("gd-rung " + wanted.style());
        step.getStyle().set("--gd-rung", String.valueOf(width(now.rank(), count)));
        if (!wanted.equals(shown)) {
            shown = wanted;
            parts.removeAll();
            parts.add(wanted.components());
        }
        up.setAriaLabel("Move up " + now.name());
        down.setAriaLabel("Move down " + now.name());
        up.setEnabled(now.rank() < count);
        down.setEnabled(now.rank() > 1);
    }

    private static int width(int rank, int count) {
        return count < 2 ? 100 : 100 - TAPER * (rank - 1) / (count - 1);
    }

    void movable(Mover mover) {
        up.setTooltipText("Less needed (↑)");
        down.setTooltipText("More needed (↓)");
        controls.add(up, down);
        listen(mover, Key.ARROW_UP, 1);
        listen(mover, Key.ARROW_DOWN, -1);
        DragSource.create(this).setDragData(this);
        addClassName("gd-movable");
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Rung.class::isInstance)
                        .map(Rung.class::cast)
                        .filter(dragged ->
                                !dragged.equals(this) && dragged.getParent().equals(getParent()))
                        .ifPresent(dragged -> mover.move(dragged.feature, feature.rank())));
    }

    /** With Alt anywhere in the rung, alone on its arrows. */
    private void listen(Mover mover, Key key, int by) {
        Shortcuts.addShortcutListener(this, () -> step(mover, by), key, KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
        Shortcuts.addShortcutListener(this, () -> step(mover, by), key)
                .listenOn(up, down)
                .setBrowserDefaultAllowed(false);
    }

    private void step(Mover mover, int by) {
        int wanted = feature.rank() + by;
        if (wanted >= 1 && wanted <= count) {
            mover.move(feature, wanted);
        }
    }

    /** Adds what else can be done with it. */
    void controls(Component... more) {
        controls.add(more);
    }

    /** Puts the focus on an arrow that can still be pressed: the one in the direction it went, if any. */
    void takeFocus(boolean upwards) {
        Button wanted = upwards ? up : down;
        Button other = upwards ? down : up;
        if (wanted.isEnabled()) {
            wanted.focus();
        } else if (other.isEnabled()) {
            other.focus();
        }
    }

    private static Button arrow(String icon, Runnable work) {
        Button button = new Button(Icons.of(icon), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("gd-arrow");
        return button;
    }
}
