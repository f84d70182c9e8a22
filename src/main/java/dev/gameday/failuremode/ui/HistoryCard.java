package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.failuremode.FactPeriod;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.program.ProgramClock;
import java.util.ArrayList;
import java.util.List;

/** What changed when, as far as coverage is concerned, latest first. */
class HistoryCard extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    private final transient FailureModeService service;
    private final transient ProgramClock clock;
    private final OrderedList list = new OrderedList();
    private final Span more = Words.dim("");

    HistoryCard(FailureModeService service, ProgramClock clock) {
        this.service = service;
        this.clock = clock;
        addClassName("gd-card");
        list.addClassName("gd-mode-history");
        add(new H2("What coverage knows"), list, more);
    }

    void show(FailureModeDetail mode) {
        List<FactPeriod> periods = service.history(mode.id());
        list.removeAll();
        for (int i = 0; i < Math.min(SHOWN, periods.size()); i++) {
            FactPeriod before = i + 1 < periods.size() ? periods.get(i + 1) : null;
            list.add(entry(periods.get(i), periods.get(i).changesSince(before)));
        }
        int hidden = periods.size() - SHOWN;
        more.setVisible(hidden > 0);
        more.setText(Words.count(hidden, "earlier change", "earlier changes") + ".");
    }

    private ListItem entry(FactPeriod period, List<String> changes) {
        List<String> words = new ArrayList<>(changes);
        Div what = new Div();
        what.addClassName("gd-actions");
        if (words.isEmpty()) {
            words.add(period.material() ? "Expectation, fallback or surroundings changed" : "Noted");
        }
        what.add(new Span(String.join(", ", words)));
        if (period.material()) {
            what.add(Words.tag("Material", "stale"));
        }
        Span when = Words.dim(Dates.full(period.from(), clock.zone()));
        when.addClassName("gd-small");
        return new ListItem(what, when);
    }
}
