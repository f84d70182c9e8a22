package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.NeedLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The hierarchy of needs as a ladder: what must work longest carries the rest, what is shed first is on top. */
class Ladder extends Div {
    private final OrderedList list = new OrderedList();
    private final Rung.Mover mover;
    private final Consumer<Rung> prepare;
    private final Map<UUID, Rung> rungs = new HashMap<>();
    private List<Component> wanted = List.of();
    private @Nullable Rung still;
    private boolean arranging;

    /** @param prepare gives a new rung what can be done with it */
    Ladder(Rung.Mover mover, Consumer<Rung> prepare) {
        this.mover = mover;
        this.prepare = prepare;
        list.addClassName("gd-needs");
        list.getElement().setAttribute("aria-label", "Hierarchy of needs, what is needed least first");
        list.getElement().setAttribute("reversed", true);
        add(list);
    }

    /**
     * Shows the rungs in their order.
     *
     * @param ranked features, 1 first
     * @param focused the feature whose rung the others are moved around, since it may have the focus
     */
    void show(List<FeatureRow> ranked, Function<FeatureRow, RungParts> parts, @Nullable UUID focused) {
        List<Component> order = new ArrayList<>();
        Set<UUID> shown = new HashSet<>();
        NeedLevel band = null;
        for (FeatureRow feature : ranked.reversed()) {
            if (feature.needLevel() != band) {
                band = feature.needLevel();
                order.add(band(band));
            }
            Rung rung = rungs.computeIfAbsent(feature.id(), id -> made(feature));
            rung.show(feature, ranked.size(), parts.apply(feature));
            order.add(rung);
            shown.add(feature.id());
        }
        rungs.keySet().retainAll(shown);
        wanted = order;
        still = focused == null ? still : rungs.get(focused);
        arrangeOnce();
    }

    /** Several keys may arrive in one request. Flow confuses the order when a part moves twice in one response. */
    private void arrangeOnce() {
        if (arranging) {
            return;
        }
        arranging = true;
        getElement()
                .getNode()
                .runWhenAttached(ui -> ui.beforeClientResponse(this, response -> {
                    arranging = false;
                    arrange();
                    still = null;
                }));
    }

    private Rung made(FeatureRow feature) {
        Rung rung = new Rung(feature, mover);
        prepare.accept(rung);
        return rung;
    }

    private void arrange() {
        List<Component> before = list.getChildren().toList();
        Set<Component> staying = staying(before);
        before.stream().filter(part -> !staying.contains(part)).forEach(list::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (!staying.contains(wanted.get(i))) {
                list.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    /** What need not move. A part that leaves the page, even for a moment, loses the focus: so the others move around it. */
    private Set<Component> staying(List<Component> before) {
        Set<Component> staying = new HashSet<>();
        int focused = before.indexOf(still);
        boolean passed = focused < 0;
        int last = -1;
        for (Component part : wanted) {
            passed |= part.equals(still);
            int was = before.indexOf(part);
            if (was > last && (passed || was < focused)) {
                staying.add(part);
                last = was;
            }
        }
        return staying;
    }

    private static ListItem band(NeedLevel level) {
        ListItem line = new ListItem(level.label());
        line.addClassName("gd-band");
        line.getElement().setAttribute("aria-hidden", "true");
        return line;
    }

    @Nullable
    Rung rung(UUID feature) {
        return rungs.get(feature);
    }
}
