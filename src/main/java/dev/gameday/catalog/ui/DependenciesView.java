package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
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
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyFilter;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyRow;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.Reliability;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the program's features rely on. */
@Route(Routes.DEPENDENCIES)
@PageTitle("Dependencies")
@PermitAll
class DependenciesView extends Div implements AfterNavigationObserver {
    private static final DependencyData EMPTY =
            new DependencyData("", "", null, null, Reliability.NOT_ASSESSED, "", null, false);

    private final DependencyService dependencies;
    private final ApplicationService applications;
    private final ProgramClock clock;
    private final boolean engineer;
    private final ViewHeader header = new ViewHeader("Dependencies");
    private final SearchField search = new SearchField("Search", "Name");
    private final Select<DependencyKind> kind =
            Fields.filter("Kind", "All kinds", List.of(DependencyKind.values()), DependencyKind::label);
    private final Select<Reliability> reliability =
            Fields.filter("Reliability", "Any", List.of(Reliability.values()), Reliability::label);
    private final Select<Boolean> archived = Fields.archived();
    private final Grid<DependencyRow> grid = new Grid<>();
    private final CsvExport export;
    private final Div filters = new Div();
    private final Div list = new Div();
    private DependencyFilter filter = DependencyFilter.ALL;

    DependenciesView(
            DependencyService dependencies, ApplicationService applications, ProgramClock clock, CurrentUser user) {
        this.dependencies = dependencies;
        this.applications = applications;
        this.clock = clock;
        this.engineer = user.has(Role.ENGINEER);
        export = new CsvExport("dependencies", () -> CatalogTables.dependencies(dependencies, filter, clock.today()));
        filters.add(search, kind, reliability, archived, export);
        filters.addClassName("gd-filters");
        columns();
        search.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        kind.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        reliability.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        archived.addValueChangeListener(change -> filterInAddress(change.isFromClient()));
        add(header, filters, list);
    }

    private void columns() {
        grid.addColumn(LitRenderer.<DependencyRow>of("""
                                <a class="gd-cell-name" href="dependencies/${item.id}" title="${item.name}">${item.name}</a>
                                <span class="gd-cell-more">${item.more}</span>""")
                        .withProperty("id", row -> row.id().toString())
                        .withProperty("name", DependencyRow::name)
                        .withProperty("more", DependenciesView::inShort))
                .setHeader("Dependency")
                .setFlexGrow(3);
        NarrowScreens.hide(
                grid,
                List.of(
                        narrow(
                                "Kind",
                                LitRenderer.<DependencyRow>of("${item.kind}")
                                        .withProperty("kind", row -> row.kind().label())),
                        narrow(
                                "Reliability",
                                LitRenderer.<DependencyRow>of("<span class=\"gd-tag ${item.look}\">${item.word}</span>")
                                        .withProperty("look", row -> Words.reliabilityClass(row.reliability()))
                                        .withProperty(
                                                "word", row -> row.reliability().label())),
                        narrow(
                                "Assessed on",
                                LitRenderer.<DependencyRow>of("${item.day}")
                                        .withProperty(
                                                "day",
                                                row -> row.assessedOn() == null ? "–" : Dates.day(row.assessedOn()))),
                        number("Hard", count(DependencyRow::hard)),
                        number("Soft", count(DependencyRow::soft)),
                        number("Applications", count(DependencyRow::applications))));
        grid.getElement().setAttribute("aria-label", "Dependencies");
    }

    private Grid.Column<DependencyRow> narrow(String header, LitRenderer<DependencyRow> renderer) {
        return grid.addColumn(renderer).setHeader(header).setAutoWidth(true).setFlexGrow(0);
    }

    private Grid.Column<DependencyRow> number(String header, LitRenderer<DependencyRow> renderer) {
        return narrow(header, renderer).setTextAlign(ColumnTextAlign.END);
    }

    private static LitRenderer<DependencyRow> count(
            com.vaadin.flow.function.ValueProvider<DependencyRow, Integer> value) {
        return LitRenderer.<DependencyRow>of("<a href=\"dependencies/${item.id}\">${item.count}</a>")
                .withProperty("id", row -> row.id().toString())
                .withProperty("count", value);
    }

    private static String inShort(DependencyRow row) {
        return row.kind().label() + " · " + row.reliability().label() + " · "
                + Words.count(row.hard() + row.soft(), "feature", "features");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("text").orElse(""));
        kind.setValue(constant(
                DependencyKind.values(), query.getSingleParameter("kind").orElse("")));
        reliability.setValue(constant(
                Reliability.values(), query.getSingleParameter("reliability").orElse("")));
        archived.setValue(query.getSingleParameter("archived").isPresent());
        filter = new DependencyFilter(search.getValue(), kind.getValue(), reliability.getValue(), archived.getValue());
        show();
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private void filterInAddress(boolean byPerson) {
        if (byPerson) {
            var query = Fields.query(Map.of(
                    "text", search.getValue(),
                    "kind", said(kind.getValue()),
                    "reliability", said(reliability.getValue()),
                    "archived", archived.getValue() ? "true" : ""));
            getUI().ifPresent(ui -> ui.navigate(DependenciesView.class, query));
        }
    }

    private static String said(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    private void show() {
        int count = dependencies.count(filter);
        header.setSub(Words.count(count, "dependency", "dependencies"));
        list.removeAll();
        boolean nothingAtAll = count == 0 && filter.equals(DependencyFilter.ALL);
        filters.setVisible(!nothingAtAll || engineer);
        export.setVisible(count > 0);
        header.setActions(engineer && !nothingAtAll ? new Component[] {addButton()} : new Component[0]);
        if (count == 0) {
            list.add(nothing());
            return;
        }
        Lists.show(grid, count, (offset, limit) -> dependencies.list(filter, offset, limit));
        list.add(grid);
    }

    private Component nothing() {
        if (!filter.equals(DependencyFilter.ALL)) {
            Button all = new Button("Show all", click -> getUI().ifPresent(ui -> ui.navigate(DependenciesView.class)));
            return new EmptyState("No dependency matches", "Nothing in the program fits the filter.", all);
        }
        String sentence = "A dependency is what features rely on: a database, a queue, a provider, people."
                + " How reliable each is deemed, and why, decides what is exercised first.";
        return engineer
                ? new EmptyState("No dependencies yet", sentence, addButton())
                : new EmptyState("No dependencies yet", sentence + " Engineers add them.");
    }

    private Button addButton() {
        Button add = new Button(
                "Add dependency",
                click -> new DependencyDialog(EMPTY, applications.names(), clock.today(), data -> {
                            var id = dependencies.create(data);
                            Notices.done("Added. Now say which features rely on it.");
                            getUI().ifPresent(ui -> ui.navigate(Routes.DEPENDENCIES + "/" + id));
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }
}
