package dev.gameday.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportItem;
import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/** The entities of one outcome. */
class ImportItemGrid extends Grid<ImportItem> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int ALL_VISIBLE = 12;

    ImportItemGrid(ImportAction outcome, List<ImportItem> items) {
        getElement().setAttribute("aria-label", outcome.label());
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(LitRenderer.<ImportItem>of("""
                        ${item.link ? html`<a class="gd-cell-name" href="${item.link}">${item.name}</a>`
                                    : html`<span class="gd-cell-name">${item.name}</span>`}
                        <span class="gd-dim gd-small">${item.ref}</span>
                        <span class="gd-cell-more">${item.more}</span>""")
                        .withProperty("link", Words::link)
                        .withProperty("name", Words::name)
                        .withProperty("ref", ImportItem::entityRef)
                        .withProperty("more", item -> Words.what(item) + " · " + Words.where(item)))
                .setHeader("Name")
                .setFlexGrow(2);
        Column<ImportItem> becomes =
                addColumn(Words::target).setHeader("Becomes").setAutoWidth(true).setFlexGrow(0);
        becomes.setVisible(outcome != ImportAction.SKIPPED);
        Column<ImportItem> what =
                addColumn(Words::what).setHeader(Words.whatHeader(outcome)).setFlexGrow(3);
        what.setVisible(items.stream().anyMatch(item -> !Words.what(item).isEmpty()));
        Column<ImportItem> where = addColumn(Words::where)
                .setHeader("File and line")
                .setTooltipGenerator(Words::where)
                .setFlexGrow(2);
        NarrowScreens.hide(
                this, Stream.of(becomes, what, where).filter(Column::isVisible).toList());
        setItems(items);
        setAllRowsVisible(items.size() <= ALL_VISIBLE);
    }
}
