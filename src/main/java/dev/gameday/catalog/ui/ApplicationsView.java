package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationFilter;
import dev.gameday.catalog.ApplicationRow;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamRow;
import dev.gameday.program.TeamService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

/** The program's applications, with what matters about each in a line. */
@Route(Routes.APPLICATIONS)
@PageTitle("Applications")
@PermitAll
class ApplicationsView extends Div implements AfterNavigationObserver {
    private static final ApplicationData EMPTY = new ApplicationData("", "", null, null, null, "", "", "");

    private final ApplicationService applications;
    private final boolean manager;
    private final List<TeamRow> teams;
    private final ViewHeader header = new ViewHeader("Applications");
    private final SearchField search = new SearchField("Search", "Name");
    private final ComboBox<TeamRow> team;
    private final Select<Boolean> archived = Fields.archived();
    private final Grid<ApplicationRow> grid = new Grid<>();
    private final CsvExport export;
    private final Div filters = new Div();
    private final Div list = new Div();
    private ApplicationFilter filter = ApplicationFilter.ALL;

    ApplicationsView(ApplicationService applications, TeamService teams, ProgramClock clock, CurrentUser user) {
        this.applications = applications;
        this.manager = user.has(Role.MANAGER);
        this.teams = teams.teams();
        team = Fields.team(this.teams);
        export = new CsvExport("applications", () -> CatalogTables.applications(applications, filter, clock.today()));
        filters.add(search, team, archived, export);
        filters.addClassName("gd-filters");
        columns();
        search.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        team.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        archived.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        add(header, new ApplicationsNav(Routes.APPLICATIONS), filters, list);
    }

    private void columns() {
        grid.addColumn(LitRenderer.<ApplicationRow>of("""
                                <a class="gd-cell-name" href="applications/${item.id}" title="${item.name}">${item.name}</a>
                                <span class="gd-cell-more">${item.more}</span>""")
                        .withProperty("id", row -> row.id().toString())
                        .withProperty("name", ApplicationRow::name)
                        .withProperty("more", ApplicationsView::inShort))
                .setHeader("Application")
                .setFlexGrow(3);
        NarrowScreens.hide(
                grid,
                List.of(
                        grid.addColumn(row -> row.teamName() == null ? "–" : row.teamName())
                                .setHeader("Team")
                                .setFlexGrow(2)
                                .setTooltipGenerator(ApplicationRow::teamName),
                        number(
                                "Tier",
                                LitRenderer.<ApplicationRow>of("${item.tier}")
                                        .withProperty("tier", row -> row.tier() == null ? "–" : row.tier())),
                        number("Core", count("core", ApplicationRow::core)),
                        number("Important", count("important", ApplicationRow::important)),
                        number("Sheddable", count("sheddable", ApplicationRow::sheddable)),
                        number(
                                "Dependencies",
                                LitRenderer.<ApplicationRow>of(
                                                "<a href=\"applications/${item.id}/dependencies\">${item.count}</a>")
                                        .withProperty("id", row -> row.id().toString())
                                        .withProperty("count", ApplicationRow::dependencies)),
                        grid.addColumn(row -> row.minimumViableMode().label())
                                .setHeader("Minimum viable mode")
                                .setAutoWidth(true)
                                .setFlexGrow(0)));
        grid.getElement().setAttribute("aria-label", "Applications");
    }

    private Grid.Column<ApplicationRow> number(String header, LitRenderer<ApplicationRow> renderer) {
        return grid.addColumn(renderer)
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static LitRenderer<ApplicationRow> count(
            String name, com.vaadin.flow.function.ValueProvider<ApplicationRow, Integer> value) {
        return LitRenderer.<ApplicationRow>of("<a href=\"applications/${item.id}\">${item." + name + "}</a>")
                .withProperty("id", row -> row.id().toString())
                .withProperty(name, value);
    }

    private static String inShort(ApplicationRow row) {
        return (row.teamName() == null ? "No team" : row.teamName())
                + " · " + Words.count(row.core() + row.important() + row.sheddable(), "feature", "features")
                + " · " + Words.count(row.dependencies(), "dependency", "dependencies");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("text").orElse(""));
        team.setValue(query.getSingleParameter("team")
                .flatMap(id -> teams.stream()
                        .filter(row -> row.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        archived.setValue(query.getSingleParameter("archived").isPresent());
        TeamRow chosen = team.getValue();
        filter = new ApplicationFilter(search.getValue(), chosen == null ? null : chosen.id(), archived.getValue());
        show();
    }

    private void filterInAddress(boolean byPerson) {
        if (byPerson) {
            TeamRow chosen = team.getValue();
            var query = Fields.query(Map.of(
                    "text", search.getValue(),
                    "team", chosen == null ? "" : chosen.id().toString(),
                    "archived", archived.getValue() ? "true" : ""));
            getUI().ifPresent(ui -> ui.navigate(ApplicationsView.class, query));
        }
    }

    private void show() {
        int count = applications.count(filter);
        header.setSub(Words.count(count, "application", "applications"));
        list.removeAll();
        boolean nothingAtAll = count == 0 && filter.equals(ApplicationFilter.ALL);
        filters.setVisible(!nothingAtAll || manager);
        export.setVisible(count > 0);
        header.setActions(manager && !nothingAtAll ? new Component[] {importLink(), addButton()} : new Component[0]);
        if (count == 0) {
            list.add(nothing());
            return;
        }
        Lists.show(grid, count, (offset, limit) -> applications.list(filter, offset, limit));
        list.add(grid);
    }

    private Component nothing() {
        if (!filter.equals(ApplicationFilter.ALL)) {
            Button all = new Button("Show all", click -> getUI().ifPresent(ui -> ui.navigate(ApplicationsView.class)));
            return new EmptyState("No application matches", "Nothing in the program fits the filter.", all);
        }
        String sentence = "An application is a deployable thing that users rely on. Each ranks its features by need,"
                + " so that an emergency knows what to keep and what to shed.";
        return manager
                ? new EmptyState("No applications yet", sentence, addButton(), importLink())
                : new EmptyState("No applications yet", sentence + " A manager adds them or imports a catalog.");
    }

    private Button addButton() {
        Button add = new Button(
                "Add application",
                click -> new ApplicationDialog(EMPTY, teams, data -> {
                            var id = applications.create(data);
                            Notices.done("Added. Now rank what it does for its users.");
                            getUI().ifPresent(ui -> ui.navigate(Routes.APPLICATIONS + "/" + id));
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private static Anchor importLink() {
        Anchor link = new Anchor(Routes.IMPORT, "Import a catalog");
        link.setRouterIgnore(false);
        return link;
    }
}
