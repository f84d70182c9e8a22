package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.BlackoutFilter;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;

/** When which application may not be exercised. */
@Route(Routes.BLACKOUTS)
@PageTitle("Blackout windows")
@PermitAll
class BlackoutsView extends Div implements AfterNavigationObserver {
    private final BlackoutService blackouts;
    private final ApplicationService applications;
    private final BlackoutActions actions;
    private final LocalDate today;
    private final boolean manager;
    private final ViewHeader header = new ViewHeader("Blackout windows");
    private final Nav shows = new Nav();
    private final SearchField search = new SearchField("Search", "Application, reason");
    private final Div filters;
    private final Div content = new Div();
    private BlackoutFilter filter;

    BlackoutsView(BlackoutService blackouts, ApplicationService applications, ProgramClock clock, CurrentUser user) {
        this.blackouts = blackouts;
        this.applications = applications;
        this.actions = new BlackoutActions(blackouts, this::show);
        this.today = clock.today();
        this.manager = user.has(Role.MANAGER);
        this.filter = BlackoutFilter.ALL.from(today);
        header.addParent("Applications", ApplicationsView.class);
        shows.addClassName("gd-shows");
        shows.setAriaLabel("Which blackout windows");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(BlackoutsView.class, query(filter.from() == null)));
            }
        });
        filters = new Div(
                search,
                new CsvExport("blackout windows", () -> CatalogTables.blackouts(blackouts, filter, clock.today())));
        filters.addClassName("gd-filters");
        add(header, new ApplicationsNav(Routes.BLACKOUTS), shows, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("text").orElse(""));
        boolean all = query.getSingleParameter("show").filter("all"::equals).isPresent();
        filter = new BlackoutFilter(search.getValue(), null, all ? null : today);
        show();
    }

    private QueryParameters query(boolean all) {
        return Fields.query(Map.of("text", search.getValue(), "show", all ? "all" : ""));
    }

    private void show() {
        int all = blackouts.count(filter.from(null));
        int coming = blackouts.count(filter.from(today));
        int count = filter.from() == null ? all : coming;
        boolean nothingAtAll = all == 0 && filter.text().isBlank();
        shows.removeAll();
        shows.add(show("Now and coming", false, coming), show("All", true, all));
        shows.setVisible(!nothingAtAll);
        filters.setVisible(!nothingAtAll);
        header.setActions(manager && !nothingAtAll ? new Component[] {addButton()} : new Component[0]);
        content.removeAll();
        content.add(nothingAtAll ? nothingYet() : count == 0 ? nothingFits() : list(count));
    }

    private Anchor show(String label, boolean all, int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("gd-count");
        String there = query(all).getQueryString();
        Anchor link = new Anchor(Routes.BLACKOUTS + (there.isEmpty() ? "" : "?" + there), new Span(label), number);
        link.setRouterIgnore(false);
        if (all == (filter.from() == null)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component list(int count) {
        BlackoutGrid grid = new BlackoutGrid(actions, today, manager);
        Lists.show(grid, count, (offset, limit) -> blackouts.list(filter, offset, limit));
        return grid;
    }

    private EmptyState nothingFits() {
        return filter.text().isBlank()
                ? new EmptyState("None now or coming", "Every application may be exercised.")
                : new EmptyState("No blackout window matches", "Nothing fits what is asked for.");
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                "No blackout windows yet",
                "A blackout window says when an application may not be exercised, and why: a holiday sales freeze, a"
                        + " migration. The next slice leaves it out on those days.",
                manager ? new Component[] {addButton()} : new Component[0]);
    }

    private Button addButton() {
        Button add = new Button("Add blackout window", click -> actions.add(applications.names()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }
}
