package dev.gameday.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.gameday.history.ChangeAction;
import dev.gameday.history.ChangeRow;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes, newest first, some at a time. */
class HistoryPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Fetch fetch;
    private final transient Function<ChangeRow, Component> item;
    private final int step;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final Paragraph end = new Paragraph();
    private int shown;

    /** Some of the changes. */
    interface Fetch {
        List<ChangeRow> rows(int offset, int limit);
    }

    /** The changes of one thing. */
    static HistoryPanel ofThing(UUID thing, Fetch fetch, ZoneId zone, int step) {
        HistoryPanel panel = new HistoryPanel(fetch, row -> new ChangeItem(row, zone, thing), step);
        panel.show(HistoryPanel::beforeTheFirst);
        return panel;
    }

    /** The changes of many things, each with its name. */
    static HistoryPanel ofMany(Fetch fetch, ZoneId zone, int step) {
        HistoryPanel panel = new HistoryPanel(fetch, row -> new ChangeItem(row, zone, null), step);
        panel.show(first ->
                first == null ? "Nothing fits." : "Changes from before Gameday began to remember them are not listed.");
        return panel;
    }

    private HistoryPanel(Fetch fetch, Function<ChangeRow, Component> item, int step) {
        this.fetch = fetch;
        this.item = item;
        this.step = step;
        addClassName("gd-changes");
        more = new Button("Show earlier changes");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        end.addClassNames("gd-dim", "gd-small");
        add(list, more, end);
    }

    private void show(Function<@Nullable ChangeRow, String> ending) {
        more.addClickListener(click -> next(ending));
        next(ending);
    }

    private void next(Function<@Nullable ChangeRow, String> ending) {
        List<ChangeRow> rows = fetch.rows(shown, step + 1);
        boolean rest = rows.size() > step;
        List<ChangeRow> fit = rest ? rows.subList(0, step) : rows;
        fit.forEach(row -> list.add(item.apply(row)));
        shown += fit.size();
        list.setVisible(shown > 0);
        more.setVisible(rest);
        String text = rest ? "" : ending.apply(fit.isEmpty() ? null : fit.getLast());
        end.setText(text);
        end.setVisible(!text.isEmpty());
    }

    /** What stands below the last change, or in the place of all. */
    private static String beforeTheFirst(@Nullable ChangeRow first) {
        if (first == null) {
            return "No change is known. What was changed before Gameday began to remember changes is not listed.";
        }
        return first.action() == ChangeAction.CREATED
                ? ""
                : "What was changed before Gameday began to remember changes is not listed.";
    }
}
