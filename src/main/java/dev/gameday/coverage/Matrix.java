package dev.gameday.coverage;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An application's failure modes as a grid: features in the order of their rank down, the faults of what they rely on across.
 *
 * @param cells those that can hold a failure mode, by row, then column; where there is none, the feature does not rely on it
 */
public record Matrix(List<Row> rows, List<Column> columns, List<Cell> cells) {
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** A feature. */
    public record Row(UUID featureId, int rank, String name, NeedLevel needLevel) {}

    /**
     * A fault of a dependency; the columns of a dependency are next to each other.
     *
     * @param description what the fault looks like on this kind of dependency
     */
    public record Column(
            UUID dependencyId,
            String dependency,
            DependencyKind kind,
            Reliability reliability,
            Fault fault,
            String description) {}

    /**
     * A failure mode, or what may become one.
     *
     * @param row its place in {@link #rows}, from 0
     * @param column its place in {@link #columns}, from 0
     * @param underneath what it would be if nobody had accepted it; null unless accepted
     * @param hard whether the feature fails with the dependency
     * @param modeId null when it never was in scope
     * @param version of the failure mode, to change it with
     * @param acceptedUntil last day of the acceptance, when accepted
     * @param weakness the one dependency that takes all of its fallbacks along, in words; null when there is none
     */
    public record Cell(
            int row,
            int column,
            CellState state,
            @Nullable CoverageState underneath,
            boolean hard,
            @Nullable UUID modeId,
            @Nullable Long version,
            @Nullable LocalDate acceptedUntil,
            @Nullable String weakness) {}

    /** How many cells are in the state. */
    public int count(CellState state) {
        return (int) cells.stream().filter(cell -> cell.state == state).count();
    }

    /** Only the rows and columns that have a cell which fits, with all of their cells. */
    public Matrix around(Predicate<Cell> fits) {
        Set<Integer> rowsLeft = cells.stream().filter(fits).map(Cell::row).collect(Collectors.toSet());
        Set<Integer> columnsLeft = cells.stream().filter(fits).map(Cell::column).collect(Collectors.toSet());
        return only(rowsLeft, columnsLeft);
    }

    /** Only the features that fit, and the columns that they use. */
    public Matrix ofRows(Predicate<Row> fits) {
        return around(cell -> fits.test(rows.get(cell.row)));
    }

    /** Only the columns that fit, and the features that use them. */
    public Matrix ofColumns(Predicate<Column> fits) {
        return around(cell -> fits.test(columns.get(cell.column)));
    }

    private Matrix only(Set<Integer> rowsLeft, Set<Integer> columnsLeft) {
        int[] newRow = places(rows.size(), rowsLeft);
        int[] newColumn = places(columns.size(), columnsLeft);
        List<Row> someRows = rowsLeft.stream().sorted().map(rows::get).toList();
        List<Column> someColumns =
                columnsLeft.stream().sorted().map(columns::get).toList();
        List<Cell> someCells = cells.stream()
                .filter(cell -> rowsLeft.contains(cell.row) && columnsLeft.contains(cell.column))
                .map(cell -> new Cell(
                        newRow[cell.row],
                        newColumn[cell.column],
                        cell.state,
                        cell.underneath,
                        cell.hard,
                        cell.modeId,
                        cell.version,
                        cell.acceptedUntil,
                        cell.weakness))
                .toList();
        return new Matrix(someRows, someColumns, someCells);
    }

    private static int[] places(int size, Set<Integer> left) {
        int[] places = new int[size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            places[i] = left.contains(i) ? next++ : -1;
        }
        return places;
    }
}
