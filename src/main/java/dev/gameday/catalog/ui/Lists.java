package dev.gameday.catalog.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;

/** Lists that fetch what is looked at. */
final class Lists {
    private static final int SHORT = 50;

    private Lists() {}

    /** Some of the rows. */
    interface Fetch<T> {
        List<T> rows(int offset, int limit);
    }

    /** Short lists are as high as their rows, long ones scroll within the window. */
    static <T> void show(Grid<T> grid, int count, Fetch<T> fetch) {
        grid.setItems(DataProvider.fromCallbacks(
                query -> fetch.rows(query.getOffset(), query.getLimit()).stream(), query -> count));
        grid.setAllRowsVisible(count <= SHORT);
        grid.setClassName("gd-long-list", count > SHORT);
    }
}
