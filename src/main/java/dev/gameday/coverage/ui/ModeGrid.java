package dev.gameday.coverage.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.CsvTable;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.coverage.ModeRow;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Failure modes with where they stand and why, riskiest first. */
class ModeGrid extends Grid<ModeRow> {
    @Serial
    private static final long serialVersionUID = 1L;

    ModeGrid(String label, List<ModeRow> rows) {
        getElement().setAttribute("aria-label", label);
        addColumn(LitRenderer.<ModeRow>of("""
                        <a class="gd-cell-name" href="${item.link}" title="${item.name}">${item.name}</a>
                        <span class="gd-cell-more">${item.more}</span>""")
                        .withProperty("link", row -> Routes.FAILURE_MODES + "/" + row.id())
                        .withProperty("name", ModeRow::name)
                        .withProperty("more", row -> row.application() + " · " + Words.stateOf(row)))
                .setHeader("Failure mode")
                .setFlexGrow(3);
        Column<ModeRow> application =
                addColumn(ModeRow::application).setHeader("Application").setSortable(true);
        Column<ModeRow> need = addColumn(row -> row.needLevel().label())
                .setHeader("Need level")
                .setComparator(ModeRow::needLevel)
                .setAutoWidth(true)
                .setFlexGrow(0);
        Column<ModeRow> state = addColumn(Words::stateOf)
                .setHeader("State")
                .setComparator(ModeRow::state)
                .setAutoWidth(true)
                .setFlexGrow(0);
        Column<ModeRow> evidence = addColumn(Words::inShort)
                .setHeader("Evidence")
                .setTooltipGenerator(Words::evidence)
                .setFlexGrow(2);
        addColumn(ModeRow::risk)
                .setHeader("Risk")
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowScreens.hide(this, List.of(application, need, state, evidence));
        setItems(rows);
        setAllRowsVisible(rows.size() <= 12);
    }

    /** All of them as a file, sorted as they are now. */
    CsvTable<ModeRow> table(LocalDate day, Supplier<List<ModeRow>> rows) {
        Optional<Comparator<ModeRow>> order = getSortOrder().stream()
                .<Comparator<ModeRow>>map(sort -> sort.getSorted().getComparator(sort.getDirection()))
                .reduce(Comparator::thenComparing);
        return CoverageTables.modes(
                day,
                () -> order.map(by -> rows.get().stream().sorted(by).toList()).orElseGet(rows));
    }
}
