package dev.gameday.planner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.gameday.base.ui.Markup;
import java.util.List;
import java.util.function.Function;

/** A list of which the first few are shown, and the others when they are asked for. */
final class FewFirst {
    private static final int FEW = 8;

    private FewFirst() {}

    /** @param rest what the others are called, like "Other teams" */
    static <T> Component of(List<T> things, String label, String rest, Function<T, Markup> item) {
        Div both = new Div(list(things.subList(0, Math.min(FEW, things.size())), label, item)
                .toComponent());
        if (things.size() > FEW) {
            List<T> others = things.subList(FEW, things.size());
            Details details = new Details(rest + ": " + others.size());
            details.addOpenedChangeListener(change -> {
                if (details.getContent().findAny().isEmpty()) {
                    details.add(list(others, rest, item).toComponent());
                }
            });
            both.add(details);
        }
        return both;
    }

    private static <T> Markup list(List<T> things, String label, Function<T, Markup> item) {
        Markup list = Markup.of("ul").styled("gd-growth").with("aria-label", label);
        things.forEach(each -> list.add(item.apply(each)));
        return list;
    }

    /** A part of a bar; nothing when there is none of it. */
    static void part(Markup bar, String state, int size) {
        if (size > 0) {
            bar.add(Markup.of("span").styled("gd-part gd-" + state).with("style", "flex-grow:" + size));
        }
    }
}
