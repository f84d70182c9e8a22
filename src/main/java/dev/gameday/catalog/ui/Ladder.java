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

    /** @param prepare gives a new rung what can be done with it */
    Ladder(Rung.Mover mover, Consumer<Rung> prepare) {
        this.mover = mover;
        this.prepare = prepare;
        list.addClassName("gd-needs");
        list.getElement().setAttribute("aria-label", "Hierarchy of needs, what is needed least first");
        list.getElement().setAttribute("reversed", true);
        add(list);
    }

    /** @param ranked features, 1 first */
    void show(List<FeatureRow> ranked, Function<FeatureRow, RungParts> parts) {
        List<Component> wanted = new ArrayList<>();
        Set<UUID> shown = new HashSet<>();
        NeedLevel band = null;
        for (FeatureRow feature : ranked.reversed()) {
            if (feature.needLevel() != band) {
                band = feature.needLevel();
                wanted.add(band(band));
            }
            Rung rung = rungs.computeIfAbsent(feature.id(), id -> made(feature));
            rung.show(feature, ranked.size(), parts.apply(feature));
            wanted.add(rung);
            shown.add(feature.id());
        }
        rungs.keySet().retainAll(shown);
        arrange(wanted);
    }

    private Rung made(FeatureRow feature) {
        Rung rung = new Rung(feature, mover);
        prepare.accept(rung);
        return rung;
    }

    /** Moves as little as possible: a part that leaves the page, even for a moment, loses the focus. */
    private void arrange(List<Component> wanted) {
        Set<Component> kept = new HashSet<>(wanted);
        list.getChildren().filter(child -> !kept.contains(child)).toList().forEach(list::remove);
        for (int i = 0; i < wanted.size(); i++) {
            Component part = wanted.get(i);
            if (i >= list.getComponentCount() || !list.getComponentAt(i).equals(part)) {
                list.addComponentAtIndex(i, part);
            }
        }
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
