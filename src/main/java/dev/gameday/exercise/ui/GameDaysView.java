package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.base.ui.TabBar;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exercise.GameDayFilter;
import dev.gameday.exercise.GameDayFilter.When;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.GameDayService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All game days: what comes, what runs, what was. */
@Route(Routes.GAME_DAYS)
@PageTitle("Game days")
@PermitAll
class GameDaysView extends Div implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 40;

    private final transient GameDayService gameDays;
    private final transient ProgramClock clock;
    private final boolean plans;
    private final ViewHeader header = new ViewHeader("Game days");
    private final TabBar tabs;
    private final List<String> tabNames = new ArrayList<>();
    private final Grid<GameDayRow> grid = new Grid<>();
    private final Div list = new Div();
    private transient GameDayFilter filter = new GameDayFilter(null);

    GameDaysView(GameDayService gameDays, ProgramClock clock, CurrentUser user) {
        this.gameDays = gameDays;
        this.clock = clock;
        this.plans = user.has(Role.MANAGER) || user.has(Role.ORGANIZER);
        RouterLink catalogue = new RouterLink("Scenarios", ScenariosView.class);
        header.setActions(plans ? new Component[] {catalogue, planButton()} : new Component[] {catalogue});
        tabs = new TabBar("Which game days", index -> open(tabNames.get(index)));
        addTab("All", "");
        Arrays.stream(When.values())
                .forEach(when -> addTab(when.label(), when.name().toLowerCase(Locale.ROOT)));
        columns();
        add(header, tabs, list);
    }

    private void addTab(String label, String name) {
        tabNames.add(name);
        tabs.addTab(label);
    }

    private void open(String when) {
        QueryParameters query = when.isEmpty() ? QueryParameters.empty() : QueryParameters.of("show", when);
        getUI().ifPresent(ui -> ui.navigate(GameDaysView.class, query));
    }

    private void columns() {
        grid.addColumn(LitRenderer.<GameDayRow>of("""
                                <a class="gd-cell-name" href="game-days/${item.id}">${item.title}</a>
                                <span class="gd-cell-more">${item.more}</span>""")
                        .withProperty("id", row -> row.id().toString())
                        .withProperty("title", GameDayRow::title)
                        .withProperty(
                                "more",
                                row -> Dates.full(row.startsAt(), clock.zone()) + " · "
                                        + row.kind().label() + " · " + row.environment()))
                .setHeader("Game day")
                .setFlexGrow(1);
        NarrowScreens.hide(
                grid,
                List.of(
                        narrow("Starts", row -> Dates.full(row.startsAt(), clock.zone())),
                        narrow("Minutes", GameDayRow::minutes).setTextAlign(ColumnTextAlign.END),
                        narrow("Kind", row -> row.kind().label()),
                        narrow("Environment", GameDayRow::environment),
                        narrow("Organizer", row -> row.mine() ? "you" : "")));
        grid.addColumn(LitRenderer.<GameDayRow>of("""
                                <span class="gd-tag ${item.look}">${item.state}</span>
                                <span class="gd-cell-more">${item.mine}</span>""")
                        .withProperty("look", row -> Words.look(row.state()))
                        .withProperty("state", row -> row.state().label())
                        .withProperty("mine", row -> row.mine() ? "you run it" : ""))
                .setHeader("State")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", "Game days");
    }

    private Grid.Column<GameDayRow> narrow(String header, ValueProvider<GameDayRow, ?> value) {
        return grid.addColumn(value).setHeader(header).setAutoWidth(true).setFlexGrow(0);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String show = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse("");
        tabs.select(tabNames.indexOf(show.toLowerCase(Locale.ROOT)));
        filter = new GameDayFilter(when(show));
        show();
    }

    private static @Nullable When when(String name) {
        return Arrays.stream(When.values())
                .filter(when -> when.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private void show() {
        GameDayFilter shown = filter;
        int count = gameDays.count(filter);
        header.setSub(Words.count(count, "game day", "game days"));
        list.removeAll();
        if (count == 0) {
            list.add(nothing());
            return;
        }
        grid.setItems(DataProvider.fromCallbacks(
                query -> gameDays.list(shown, query.getOffset(), query.getLimit()).stream(), query -> count));
        grid.setAllRowsVisible(count <= SHORT);
        grid.setClassName("gd-long-list", count > SHORT);
        list.add(new CsvExport("game days", () -> ExerciseTables.gameDays(gameDays, filter, clock)).inBar(), grid);
    }

    private Component nothing() {
        if (filter.when() != null) {
            return new EmptyState(
                    "None of these", "There is no such game day now.", new Button("Show all", click -> open("")));
        }
        String sentence = "A game day breaks things on purpose, to see whether the fallbacks hold and anybody notices."
                + " It starts with a slice of about a fifth of the failure modes in scope.";
        return plans
                ? new EmptyState("No game days yet", sentence, planButton())
                : new EmptyState("No game days yet", sentence + " Managers and organizers plan it.");
    }

    private Button planButton() {
        Button plan = new Button("Plan the next slice", click -> getUI().ifPresent(ui -> ui.navigate(Routes.PLAN)));
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return plan;
    }
}
