package dev.gameday.finding.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.finding.FindingCounts;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.ui.FindingChoices.Choice;
import dev.gameday.finding.ui.FindingSelection.Show;
import jakarta.annotation.security.PermitAll;
import java.util.function.Function;
import java.util.stream.Stream;

/** All findings that the reader may see; what is selected is in the address. */
@Route(Routes.FINDINGS)
@PermitAll
class FindingsView extends Composite<Div> implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient FindingService findings;
    private final transient FindingDialogs dialogs;
    private final transient CurrentUser user;
    private final Nav shows = new Nav();
    private final SearchField text = new SearchField("Search");
    private final Select<Integer> severity = new Select<>();
    private final ComboBox<Choice> application = new ComboBox<>("Application");
    private final Div list = new Div();
    private final FindingGrid grid;
    private final CsvExport export;
    private transient FindingSelection selection = FindingSelection.OPEN;

    FindingsView(
            FindingService findings,
            FindingDialogs dialogs,
            FindingChoices choices,
            CurrentUser user,
            FindingGrid grid) {
        this.findings = findings;
        this.dialogs = dialogs;
        this.user = user;
        this.grid = grid;
        this.export = new CsvExport("findings", grid::table);
        ViewHeader header = new ViewHeader("Findings");
        header.setSub("What was learned. Fixed is not closed: only a passed retest verifies a fix.");
        shows.addClassName("gd-shows");
        shows.setAriaLabel("Which findings");
        text.setPlaceholder("Title, details, owner or F-12");
        text.addClassName("gd-search");
        severity.setLabel("Severity");
        severity.setItems(1, 2, 3, 4, 5);
        severity.setItemLabelGenerator(s -> s == null ? "Any" : FindingTags.severityLabel(s));
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption("Any");
        application.setItems(choices.applications());
        application.setItemLabelGenerator(Choice::label);
        application.setClearButtonVisible(true);
        application.setPlaceholder("Any");
        Div filters = new Div(text, severity, application, export);
        filters.addClassName("gd-filters");
        getContent().add(header, shows, filters, list);
        text.addValueChangeListener(e -> narrow(e.isFromClient(), s -> s.containing(e.getValue())));
        severity.addValueChangeListener(e -> narrow(e.isFromClient(), s -> s.of(e.getValue())));
        application.addValueChangeListener(e -> narrow(
                e.isFromClient(),
                s -> s.about(e.getValue() == null ? null : e.getValue().id())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        selection = FindingSelection.of(event.getLocation().getQueryParameters());
        text.setValue(selection.text());
        severity.setValue(selection.severity());
        application.setValue(application
                .getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(selection.application()))
                .findFirst()
                .orElse(null));
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

    private void narrow(boolean byHand, Function<FindingSelection, FindingSelection> change) {
        if (byHand) {
            UI.getCurrentOrThrow()
                    .navigate(FindingsView.class, change.apply(selection).parameters());
        }
    }

    private void refresh() {
        FindingCounts counts = findings.counts();
        shows.removeAll();
        Stream.of(Show.values()).map(show -> link(show, counts)).forEach(shows::add);
        int found = findings.count(selection.filter());
        export.setVisible(found > 0);
        list.removeAll();
        list.add(found == 0 ? empty(counts) : grid.showing(selection.filter()));
    }

    private Component link(Show show, FindingCounts counts) {
        RouterLink link = new RouterLink();
        link.setRoute(FindingsView.class);
        link.setQueryParameters(selection.showing(show).parameters());
        link.add(new Span(show.label()));
        show.count(counts).ifPresent(number -> {
            Span count = new Span(Integer.toString(number));
            count.addClassName("gd-count");
            link.add(count);
        });
        link.setHighlightCondition((l, e) -> false);
        if (show == selection.show()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component empty(FindingCounts counts) {
        if (counts.total() == 0) {
            return new EmptyState(
                    "No findings yet",
                    "A finding is what an exercise, an incident or a review taught: a fallback that did not hold, an"
                            + " alert that was missing, a step nobody knew. Each verdict that is not passed offers one.",
                    user.has(Role.ENGINEER) ? new Component[] {logButton()} : new Component[0]);
        }
        RouterLink all = new RouterLink("Show all findings", FindingsView.class);
        all.setQueryParameters(FindingSelection.OPEN.showing(Show.ALL).parameters());
        return new EmptyState("None of these", selection.show().nothing(selection.narrowed()), all);
    }

    private Button logButton() {
        return new Button(dialogs.label(), click -> dialogs.start());
    }
}
