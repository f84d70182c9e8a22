package dev.gameday.security.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.CsvTable;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountStatus;
import dev.gameday.security.PeopleFilter;
import dev.gameday.security.PeopleService;
import dev.gameday.security.PersonRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People as a lazy table; on a phone one column that says the same. */
class PeopleGrid extends Grid<PersonRow> {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 30;

    private final transient PeopleService people;
    private final transient ProgramClock clock;

    PeopleGrid(PeopleService people, ProgramClock clock) {
        this.people = people;
        this.clock = clock;
        addClassName("gd-people-grid");
        addThemeVariants(GridVariant.NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.MULTI);
        getElement().setAttribute("aria-label", "People");
        addColumn(who()).setHeader("Name").setFlexGrow(3);
        Column<PersonRow> roles = addColumn(LitRenderer.<PersonRow>of(
                                "<span class=\"gd-tags\">${item.roles.map((r) => html`<span class=\"gd-tag\">${r}</span>`)}</span>")
                        .withProperty("roles", PeopleGrid::roles))
                .setHeader("Roles")
                .setFlexGrow(2);
        Column<PersonRow> teams =
                addColumn(PeopleGrid::teams).setHeader("Teams").setFlexGrow(2).setTooltipGenerator(PeopleGrid::teams);
        Column<PersonRow> status = addColumn(
                        LitRenderer.<PersonRow>of("<span class=\"gd-tag ${item.look}\">${item.status}</span>")
                                .withProperty("look", row -> look(row.status()))
                                .withProperty("status", row -> row.status().label()))
                .setHeader("Status")
                .setAutoWidth(true)
                .setFlexGrow(0);
        Column<PersonRow> seen = addColumn(row -> seen(row, clock.zone()))
                .setHeader("Last seen")
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowScreens.hide(this, List.of(roles, teams, status, seen));
    }

    private static LitRenderer<PersonRow> who() {
        return LitRenderer.<PersonRow>of("""
                        <a class="gd-cell-name" href="${item.link}">${item.name}</a>
                        <span class="gd-dim gd-small">${item.email}</span>
                        <span class="gd-phone-only">
                          <span class="gd-tag ${item.look}">${item.status}</span>
                          ${item.roles.map((r) => html`<span class="gd-tag">${r}</span>`)}
                        </span>""")
                .withProperty("link", row -> Routes.PEOPLE + "/" + row.id())
                .withProperty("name", PersonRow::name)
                .withProperty("email", PersonRow::email)
                .withProperty("look", row -> look(row.status()))
                .withProperty("status", row -> row.status().label())
                .withProperty("roles", PeopleGrid::roles);
    }

    private static List<String> roles(PersonRow row) {
        return row.sortedRoles().stream().map(RoleField::name).toList();
    }

    private static String teams(PersonRow row) {
        return row.teams().isEmpty()
                ? "–"
                : row.teams().stream().map(PersonRow.TeamOf::name).collect(Collectors.joining(", "));
    }

    static String look(AccountStatus status) {
        return switch (status) {
            case INVITED -> "stale";
            case ACTIVE -> "proven";
            case DISABLED -> "failing";
        };
    }

    private static String seen(PersonRow row, ZoneId zone) {
        return row.lastSeenAt() == null ? "Never" : Dates.full(row.lastSeenAt(), zone);
    }

    void show(PeopleFilter filter, int count) {
        deselectAll();
        setItems(DataProvider.fromCallbacks(
                query -> people.list(filter, query.getOffset(), query.getLimit()).stream(), query -> count));
        setAllRowsVisible(count <= SHORT);
        setClassName("gd-long-list", count > SHORT);
    }

    /** The people as a file. */
    CsvTable<PersonRow> table(PeopleFilter filter) {
        return CsvTable.<PersonRow>reading(
                        "people", clock.today(), (offset, limit) -> people.list(filter, offset, limit))
                .column("Name", PersonRow::name)
                .column("Email", PersonRow::email)
                .column("Roles", row -> String.join(", ", roles(row)))
                .column("Teams", row -> row.teams().isEmpty() ? "" : teams(row))
                .column("Status", row -> row.status().label())
                .column("Last seen", PersonRow::lastSeenAt);
    }

    /** Who is chosen. */
    Set<UUID> chosen() {
        return getSelectedItems().stream().map(PersonRow::id).collect(Collectors.toSet());
    }
}
