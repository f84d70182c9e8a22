package dev.gameday.exercise.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The public catalogue of scenarios; on which day one runs is not said here. */
@Route(Routes.SCENARIOS)
@PageTitle("Scenarios")
@PermitAll
class ScenariosView extends Div implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 60;

    private final transient ScenarioService scenarios;
    private final ViewHeader header = new ViewHeader("Scenarios");
    private final SearchField search = new SearchField("Title or dependency");
    private final Grid<ScenarioRow> grid = new Grid<>();
    private final Div list = new Div();
    private final CsvExport export;
    private String text = "";

    ScenariosView(ScenarioService scenarios, ProgramClock clock) {
        this.scenarios = scenarios;
        header.addParent("Game days", GameDaysView.class);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String wanted = search.getValue();
                getUI().ifPresent(ui -> ui.navigate(
                        ScenariosView.class,
                        wanted.isBlank() ? QueryParameters.empty() : QueryParameters.of("text", wanted)));
            }
        });
        header.setActions(templates());
        export = new CsvExport("scenarios", () -> ExerciseTables.scenarios(scenarios, text, clock));
        Div filters = new Div(search, export);
        filters.addClassName("gd-filters");
        columns();
        add(header, filters, list);
    }

    private static Anchor templates() {
        Anchor link = new Anchor(Routes.SCENARIO_TEMPLATES, "From a template");
        link.setRouterIgnore(false);
        return link;
    }

    private void columns() {
        grid.addColumn(LitRenderer.<ScenarioRow>of("""
                                <a class="gd-cell-name" href="scenarios/${item.id}">${item.title}</a>
                                <span class="gd-cell-more">${item.dependency} · ${item.fault}${item.derived}</span>""")
                        .withProperty("id", row -> row.id().toString())
                        .withProperty("title", ScenarioRow::title)
                        .withProperty("dependency", ScenarioRow::dependencyName)
                        .withProperty("fault", row -> row.fault().label())
                        .withProperty("derived", row -> row.written() ? "" : " · derived"))
                .setHeader("Scenario")
                .setFlexGrow(1);
        NarrowScreens.hide(
                grid,
                List.of(
                        grid.addColumn(ScenarioRow::dependencyName)
                                .setHeader("Dependency")
                                .setAutoWidth(true)
                                .setFlexGrow(0),
                        grid.addColumn(row -> row.fault().label())
                                .setHeader("Fault")
                                .setAutoWidth(true)
                                .setFlexGrow(0)));
        grid.addColumn(ScenarioRow::modes)
                .setHeader("Failure modes")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ScenarioRow::minutes)
                .setHeader("Minutes")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", "Scenarios");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("text")
                .orElse("");
        text = wanted;
        search.setValue(wanted);
        int count = scenarios.count(wanted);
        export.setVisible(count > 0);
        header.setSub(Words.count(count, "scenario", "scenarios"));
        list.removeAll();
        if (count == 0) {
            list.add(
                    wanted.isBlank()
                            ? new EmptyState(
                                    "No scenarios yet",
                                    "A scenario breaks one dependency in one way. Each appears by itself when failure"
                                            + " modes are put in scope on an application's page.")
                            : new EmptyState("No scenario matches", "Nothing in the catalogue fits these words."));
            return;
        }
        grid.setItems(DataProvider.fromCallbacks(
                query -> scenarios.list(wanted, query.getOffset(), query.getLimit()).stream(), query -> count));
        grid.setAllRowsVisible(count <= SHORT);
        grid.setClassName("gd-long-list", count > SHORT);
        list.add(grid);
    }
}
