package dev.gameday.finding.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CsvTable;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingRow;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.FindingSort;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Findings as a lazy table; on a phone one column that says the same. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FindingGrid extends Grid<FindingRow> {
    private static final long serialVersionUID = 1L;

    private final transient FindingService findings;
    private final transient ProgramClock clock;
    private transient FindingFilter filter = FindingFilter.all();

    FindingGrid(FindingService findings, ProgramClock clock) {
        this.findings = findings;
        this.clock = clock;
        addClassName("gd-findings");
        addThemeVariants(GridVariant.NO_ROW_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Findings");
        Column<FindingRow> number = addColumn(FindingRow::label)
                .setHeader("No.")
                .setWidth("4.5rem")
                .setFlexGrow(0)
                .setSortProperty(FindingSort.NUMBER.name());
        addColumn(title())
                .setHeader("Finding")
                .setWidth("16rem")
                .setFlexGrow(4)
                .setSortProperty(FindingSort.TITLE.name());
        Column<FindingRow> severity = addColumn(severity())
                .setHeader("Severity")
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setSortProperty(FindingSort.SEVERITY.name());
        Column<FindingRow> status =
                addColumn(status()).setHeader("Status").setAutoWidth(true).setFlexGrow(0);
        Column<FindingRow> application = addColumn(row -> Objects.requireNonNullElse(row.applicationName(), ""))
                .setHeader("Application")
                .setWidth("7.5rem")
                .setFlexGrow(1)
                .setSortProperty(FindingSort.APPLICATION.name());
        Column<FindingRow> owner = addColumn(row -> row.owner().isEmpty() ? "Nobody yet" : row.owner())
                .setHeader("Owner")
                .setWidth("7.5rem")
                .setFlexGrow(1)
                .setSortProperty(FindingSort.OWNER.name());
        Column<FindingRow> due = addColumn(due(clock.today()))
                .setHeader("Due")
                .setWidth("6rem")
                .setFlexGrow(0)
                .setSortProperty(FindingSort.DUE.name());
        NarrowScreens.hide(this, List.of(number, severity, status, application, owner, due));
        setMultiSort(false);
        sort(List.of(new GridSortOrder<>(severity, SortDirection.ASCENDING)));
        setItems(this::fetch, query -> findings.count(filter));
    }

    FindingGrid showing(FindingFilter selected) {
        filter = selected;
        getDataProvider().refreshAll();
        return this;
    }

    private Stream<FindingRow> fetch(Query<FindingRow, Void> query) {
        return rows(filter, query.getSortOrders()).from(query.getOffset(), query.getLimit()).stream();
    }

    /** All of them as a file, filtered and sorted as they are now. */
    CsvTable<FindingRow> table() {
        List<QuerySortOrder> orders = getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .toList();
        return FindingTable.of(clock.today(), rows(filter, orders));
    }

    private CsvTable.Rows<FindingRow> rows(FindingFilter selected, List<QuerySortOrder> orders) {
        QuerySortOrder order = orders.stream()
                .findFirst()
                .orElse(new QuerySortOrder(FindingSort.SEVERITY.name(), SortDirection.ASCENDING));
        FindingSort sort = FindingSort.valueOf(order.getSorted());
        boolean ascending = order.getDirection() == SortDirection.ASCENDING;
        return (offset, limit) -> findings.list(selected, sort, ascending, offset, limit);
    }

    private static LitRenderer<FindingRow> title() {
        return LitRenderer.<FindingRow>of("""
                        <div class="gd-finding-cell">
                          <a href="${item.link}">${item.title}</a>
                          <span class="gd-dim gd-small">${item.mode}</span>
                          <span class="gd-phone-only">
                            <span class="gd-dim">${item.number}</span>
                            <span class="gd-tag ${item.severityClass}">${item.severity}</span>
                            <span class="gd-tag ${item.statusClass}">${item.status}</span>
                            <span class="gd-dim gd-small">${item.owner}</span>
                          </span>
                        </div>
                        """)
                .withProperty("link", row -> Routes.FINDINGS + "/" + row.id())
                .withProperty("title", FindingRow::title)
                .withProperty("mode", row -> Objects.requireNonNullElse(row.failureMode(), ""))
                .withProperty("number", FindingRow::label)
                .withProperty("severity", row -> FindingTags.severityLabel(row.severity()))
                .withProperty("severityClass", row -> FindingTags.severityClass(row.severity()))
                .withProperty("status", FindingRow::statusLabel)
                .withProperty("statusClass", row -> FindingTags.statusClass(row.status()))
                .withProperty("owner", FindingRow::owner);
    }

    private static LitRenderer<FindingRow> severity() {
        return LitRenderer.<FindingRow>of("<span class=\"gd-tag ${item.style}\">${item.label}</span>")
                .withProperty("label", row -> FindingTags.severityLabel(row.severity()))
                .withProperty("style", row -> FindingTags.severityClass(row.severity()));
    }

    private static LitRenderer<FindingRow> status() {
        return LitRenderer.<FindingRow>of("<span class=\"gd-tag ${item.style}\">${item.label}</span>")
                .withProperty("label", FindingRow::statusLabel)
                .withProperty("style", row -> FindingTags.statusClass(row.status()));
    }

    private static LitRenderer<FindingRow> due(LocalDate today) {
        return LitRenderer.<FindingRow>of("<span class=\"${item.style}\" title=\"${item.title}\">${item.day}</span>")
                .withProperty("day", row -> row.dueOn() == null ? "" : Dates.shortDay(row.dueOn()))
                .withProperty("title", row -> overdue(row, today) ? "Overdue" : "")
                .withProperty("style", row -> overdue(row, today) ? "gd-overdue" : "");
    }

    private static boolean overdue(FindingRow row, LocalDate today) {
        boolean waits = FindingFilter.UNSETTLED.contains(row.status());
        return waits && row.dueOn() != null && row.dueOn().isBefore(today);
    }
}
