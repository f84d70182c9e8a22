package dev.gameday.finding.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingRow;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.FindingSort;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings of one thing as a short list on its page. */
class FindingList extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient FindingService findings;
    private final transient FindingFilter filter;
    private final String nothing;
    private final transient @Nullable Runnable log;
    private final String all;

    /**
     * @param nothing what it means when there are none
     * @param log logs one for this thing; null when the reader may not
     * @param all address of the whole list
     */
    FindingList(FindingService findings, FindingFilter filter, String nothing, @Nullable Runnable log, String all) {
        this.findings = findings;
        this.filter = filter;
        this.nothing = nothing;
        this.log = log;
        this.all = all;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = FindingLogged.listen(event.getUI(), this::refresh);
        addDetachListener(detach -> {
            listening.remove();
            detach.unregisterListener();
        });
    }

    private void refresh() {
        List<FindingRow> rows = findings.list(filter, FindingSort.SEVERITY, true, 0, MOST);
        Div content = getContent();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(new EmptyState("No findings here", nothing, button()));
            return;
        }
        Div list = new Div();
        list.getElement().setAttribute("role", "list");
        rows.forEach(row -> list.add(line(row)));
        Div foot = new Div(button());
        foot.addClassName("gd-actions");
        Anchor whole = new Anchor(all, "All findings as a table");
        whole.setRouterIgnore(false);
        foot.add(whole);
        Div card = new Div(list, foot);
        card.addClassNames("gd-card", "gd-stack");
        content.add(card);
    }

    private Component[] button() {
        Runnable start = log;
        return start == null ? new Component[0] : new Component[] {new Button("Log a finding", click -> start.run())};
    }

    private static Component line(FindingRow row) {
        Anchor title = new Anchor(Routes.FINDINGS + "/" + row.id(), row.title());
        title.setRouterIgnore(false);
        Span mode = new Span(
                Objects.requireNonNullElse(row.failureMode(), row.kind().label()));
        mode.addClassNames("gd-dim", "gd-small");
        Div text = new Div(title, mode);
        text.addClassName("gd-finding-cell");
        Div tags = new Div(FindingTags.severity(row.severity()), FindingTags.status(row));
        tags.addClassName("gd-actions");
        Div line = new Div(text, tags);
        line.addClassName("gd-row");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }
}
