package dev.gameday.catalog.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.catalog.BlackoutRow;
import java.time.LocalDate;
import java.util.List;

/** Blackout windows of all applications, by date. */
class BlackoutGrid extends Grid<BlackoutRow> {

    /** @param manager may change them */
    BlackoutGrid(BlackoutActions actions, LocalDate today, boolean manager) {
        getElement().setAttribute("aria-label", "Blackout windows");
        addColumn(LitRenderer.<BlackoutRow>of("""
                                <a class="gd-cell-name" href="${item.link}" title="${item.name}">${item.name}</a>
                                <span class="gd-cell-more">${item.days}</span>
                                <span class="gd-cell-more" title="${item.reason}">${item.reason}</span>""")
                        .withProperty("link", row -> Routes.APPLICATIONS + "/" + row.applicationId())
                        .withProperty("name", BlackoutRow::application)
                        .withProperty("days", BlackoutWords::days)
                        .withProperty("reason", BlackoutRow::reason))
                .setHeader("Application")
                .setFlexGrow(3);
        Column<BlackoutRow> first =
                narrow(addColumn(row -> Dates.day(row.firstDay()))).setHeader("First day");
        Column<BlackoutRow> last =
                narrow(addColumn(row -> Dates.day(row.lastDay()))).setHeader("Last day");
        Column<BlackoutRow> reason = addColumn(BlackoutRow::reason)
                .setHeader("Reason")
                .setFlexGrow(3)
                .setTooltipGenerator(BlackoutRow::reason);
        Column<BlackoutRow> state = narrow(addColumn(
                        LitRenderer.<BlackoutRow>of("<span class=\"gd-tag ${item.style}\">${item.state}</span>")
                                .withProperty("style", row -> row.on(today) ? "stale" : "")
                                .withProperty("state", row -> state(row, today))))
                .setHeader("State");
        if (manager) {
            narrow(addColumn(LitRenderer.<BlackoutRow>of("""
                                    <vaadin-button theme="tertiary" aria-label="Edit ${item.name}: ${item.reason}"
                                      @click="${edit}">Edit</vaadin-button>
                                    <vaadin-button theme="tertiary" aria-label="Remove ${item.name}: ${item.reason}"
                                      @click="${remove}">Remove</vaadin-button>""")
                            .withProperty("name", BlackoutRow::application)
                            .withProperty("reason", BlackoutRow::reason)
                            .withFunction("edit", actions::edit)
                            .withFunction("remove", actions::remove)))
                    .setHeader("Actions");
        }
        NarrowScreens.hide(this, List.of(first, last, reason, state));
    }

    private static String state(BlackoutRow row, LocalDate today) {
        return row.on(today) ? "In force" : row.firstDay().isAfter(today) ? "Coming" : "Over";
    }

    private static Column<BlackoutRow> narrow(Column<BlackoutRow> column) {
        return column.setAutoWidth(true).setFlexGrow(0);
    }
}
