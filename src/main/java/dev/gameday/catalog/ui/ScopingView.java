package dev.gameday.catalog.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.ScopingCounts;
import dev.gameday.catalog.ScopingFilter;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamRow;
import dev.gameday.program.TeamService;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The scoping session: what every application must do, agreed to one by one. */
@Route(Routes.SCOPING)
@PageTitle("Scoping session")
@PermitAll
class ScopingView extends Div implements AfterNavigationObserver {
    private final ScopeService scopes;
    private final List<TeamRow> teams;
    private final ViewHeader header = new ViewHeader("Scoping session");
    private final Nav shows = new Nav();
    private final SearchField search = new SearchField("Search", "Application, feature");
    private final ComboBox<TeamRow> team;
    private final Select<Boolean> everything =
            Fields.select("Features", List.of(false, true), all -> all ? "All" : "Core only");
    private final Div filters;
    private final Div content = new Div();
    private final ScopeList list;
    private ScopingAddress address = ScopingAddress.ALL;

    ScopingView(ScopeService scopes, FeatureService features, TeamService teams, ProgramClock clock, CurrentUser user) {
        this.scopes = scopes;
        this.teams = teams.teams();
        team = Fields.team(this.teams);
        SignOffs signOffs = new SignOffs(scopes, user, clock);
        list = new ScopeList(scopes, features, signOffs, user.has(Role.MANAGER), this::counts);
        header.addParent("Applications", ApplicationsView.class);
        shows.addClassName("gd-shows");
        shows.setAriaLabel("Which applications");
        everything.setValue(false);
        search.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        team.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        everything.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        filters = new Div(
                search,
                team,
                everything,
                new CsvExport("scopes", () -> CatalogTables.scopes(scopes, address.filter(), clock.today())));
        filters.addClassName("gd-filters");
        add(header, new ApplicationsNav(Routes.SCOPING), shows, filters, content);
    }

    private void filterInAddress(boolean byPerson) {
        if (byPerson) {
            TeamRow chosen = team.getValue();
            ScopingAddress there =
                    address.of(search.getValue(), chosen == null ? null : chosen.id(), everything.getValue());
            getUI().ifPresent(ui -> ui.navigate(ScopingView.class, there.query()));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = ScopingAddress.of(event.getLocation().getQueryParameters());
        search.setValue(address.filter().text());
        team.setValue(teams.stream()
                .filter(row -> row.id().equals(address.filter().teamId()))
                .findFirst()
                .orElse(null));
        everything.setValue(address.everything());
        counts();
        content.removeAll();
        int count = scopes.count(address.filter());
        if (count > 0) {
            list.show(address, count);
            content.add(list);
        } else {
            content.add(nothing());
        }
    }

    private EmptyState nothing() {
        boolean atAll = address.filter().equals(ScopingFilter.ALL);
        shows.setVisible(!atAll);
        filters.setVisible(!atAll);
        if (!atAll) {
            return new EmptyState(
                    "No application matches",
                    "Nothing in the program fits the filter.",
                    link(ScopingAddress.ALL.url(), "Show all"));
        }
        return new EmptyState(
                "No applications yet",
                "In a scoping session, stakeholders go through what each application does for its users, say what must"
                        + " work in an emergency, and sign it off.",
                link(Routes.APPLICATIONS, "Applications"));
    }

    /** Said anew whenever a sign-off or a need level has changed. */
    private void counts() {
        ScopingCounts counts = scopes.counts(address.filter());
        header.setSub(counts.signedOff() + " of " + Words.count(counts.applications(), "application", "applications")
                + " signed off"
                + (counts.changed() == 0 ? "" : ", " + counts.changed() + " of them changed since"));
        shows.removeAll();
        show("All", ScopingFilter.Signed.ANY, counts.applications());
        show("Not signed off", ScopingFilter.Signed.NO, counts.notSignedOff());
        show("Signed off", ScopingFilter.Signed.YES, counts.signedOff());
        show("Changed since", ScopingFilter.Signed.CHANGED, counts.changed());
    }

    private void show(String label, ScopingFilter.Signed signed, int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("gd-count");
        Anchor link = link(address.signed(signed).url(), label);
        link.add(number);
        if (address.filter().signed() == signed) {
            link.getElement().setAttribute("aria-current", "page");
        }
        shows.add(link);
    }

    private static Anchor link(String url, String text) {
        Anchor link = new Anchor(url, new Span(text));
        link.setRouterIgnore(false);
        return link;
    }
}
