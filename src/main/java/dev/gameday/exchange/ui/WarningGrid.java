package dev.gameday.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.gameday.exchange.ImportWarning;
import java.io.Serial;
import java.util.List;

/** What the reader should know beside the outcomes. */
class WarningGrid extends Grid<ImportWarning> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int ALL_VISIBLE = 12;

    WarningGrid(List<ImportWarning> warnings) {
        getElement().setAttribute("aria-label", "Warnings");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(ImportWarning::message).setHeader("Warning").setFlexGrow(3);
        addColumn(warning -> Words.place(warning.file(), warning.line()))
                .setHeader("File and line")
                .setFlexGrow(2);
        setItems(warnings);
        setAllRowsVisible(warnings.size() <= ALL_VISIBLE);
    }
}
