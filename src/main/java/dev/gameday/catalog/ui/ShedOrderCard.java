package dev.gameday.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.ShedStep;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What goes first when the application has to shed load, and by which switch. */
class ShedOrderCard extends Section {

    ShedOrderCard() {
        addClassNames("gd-card", "gd-shed-card");
    }

    void show(List<ShedStep> steps, Map<UUID, List<KillSwitchRow>> switches) {
        removeAll();
        setVisible(!steps.isEmpty());
        OrderedList list = new OrderedList();
        list.addClassName("gd-shed-steps");
        for (ShedStep step : steps) {
            Span name = new Span(names(step));
            name.addClassName("gd-row-title");
            Div text = new Div(name);
            text.addClassName("gd-row-text");
            if (!step.group().isEmpty()) {
                text.add(small("Group " + step.group() + ", all at once"));
            }
            text.add(small(by(step, switches)));
            list.add(new ListItem(text));
        }
        add(new H2("Shed in this order"), list);
        add(small("It follows from the ranks. A group goes when its most needed feature must."));
    }

    private static String names(ShedStep step) {
        return String.join(", ", step.features().stream().map(FeatureRow::name).toList());
    }

    private static String by(ShedStep step, Map<UUID, List<KillSwitchRow>> switches) {
        List<String> flags = step.features().stream()
                .flatMap(feature -> switches.getOrDefault(feature.id(), List.of()).stream())
                .map(KillSwitchRow::flag)
                .distinct()
                .toList();
        boolean all = step.features().stream()
                .noneMatch(feature ->
                        switches.getOrDefault(feature.id(), List.of()).isEmpty());
        if (flags.isEmpty()) {
            return "No kill switch";
        }
        return "By " + String.join(", ", flags) + (all ? "" : "; not all of it");
    }

    private static Span small(String text) {
        Span span = Words.dim(text);
        span.addClassName("gd-small");
        return span;
    }
}
