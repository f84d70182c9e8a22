package dev.gameday.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.io.Serial;
import java.util.EnumMap;
import java.util.Map;

/** Where in an import one is. */
class StepTrail extends OrderedList {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What an import goes through; only tables have columns to look at. */
    enum Step {
        FILES("Files"),
        COLUMNS("Columns"),
        PREVIEW("Preview"),
        RESULT("Result");

        private final String label;

        Step(String label) {
            this.label = label;
        }
    }

    private final Map<Step, ListItem> items = new EnumMap<>(Step.class);

    StepTrail() {
        addClassName("gd-import-steps");
        getElement().setAttribute("aria-label", "Steps");
        for (Step step : Step.values()) {
            ListItem item = new ListItem(step.label);
            items.put(step, item);
            add(item);
        }
    }

    /** @param table whether it is a table that is imported, which has columns to look at */
    void at(Step now, boolean table) {
        items.forEach((step, item) -> {
            item.setVisible(table || step != Step.COLUMNS);
            item.setClassName("done", step.compareTo(now) < 0);
            if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }
}
