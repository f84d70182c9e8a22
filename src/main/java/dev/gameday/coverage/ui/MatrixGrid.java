package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CellState;
import dev.gameday.coverage.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The matrix as one element: it is told a letter per cell, and tells which cells were chosen or opened. */
@Tag("gd-matrix")
@JsModule("context://frontend/app-matrix.js")
class MatrixGrid extends Component implements HasStyle {
    private static final long serialVersionUID = 1L;
    private static final String NOT_RELIED_ON = ".";

    private transient Matrix matrix = new Matrix(List.of(), List.of(), List.of());
    private final transient Map<Integer, Matrix.Cell> byPlace = new HashMap<>();
    private transient Predicate<Matrix.Cell> fitting = cell -> true;
    private int version;

    MatrixGrid(Consumer<List<Matrix.Cell>> chosen, Consumer<Matrix.Cell> opened) {
        getElement()
                .addEventListener("gd-choose", event -> {
                    JsonNode detail = event.getEventData().get("event.detail");
                    if (current(detail)) {
                        List<Matrix.Cell> cells = new ArrayList<>();
                        detail.get("cells").forEach(place -> cell(place.asInt(), cells::add));
                        chosen.accept(cells);
                    }
                })
                .addEventData("event.detail");
        getElement()
                .addEventListener("gd-open", event -> {
                    JsonNode detail = event.getEventData().get("event.detail");
                    if (current(detail)) {
                        cell(detail.get("cell").asInt(), opened);
                    }
                })
                .addEventData("event.detail");
    }

    /** What was chosen in a picture that is no longer shown means something else now. */
    private boolean current(JsonNode detail) {
        return detail.get("version").asInt() == version;
    }

    private void cell(int place, Consumer<Matrix.Cell> work) {
        Matrix.Cell cell = byPlace.get(place);
        if (cell != null) {
            work.accept(cell);
        }
    }

    /** Nothing is chosen afterwards. */
    void clear() {
        show(matrix, fitting);
    }

    /** @param fits the cells that a filter is about; the others are pale */
    void show(Matrix shown, Predicate<Matrix.Cell> fits) {
        matrix = shown;
        fitting = fits;
        version++;
        byPlace.clear();
        int columns = shown.columns().size();
        String[][] letters = new String[shown.rows().size()][columns];
        for (String[] row : letters) {
            Arrays.fill(row, NOT_RELIED_ON);
        }
        Map<String, String> notes = new HashMap<>();
        List<String> weak = new ArrayList<>();
        for (Matrix.Cell cell : shown.cells()) {
            byPlace.put(cell.row() * columns + cell.column(), cell);
            String letter = letter(cell.state());
            letters[cell.row()][cell.column()] = cell.hard() ? letter.toUpperCase(Locale.ROOT) : letter;
            String place = cell.row() + "," + cell.column();
            String note = note(cell);
            if (!note.isEmpty()) {
                notes.put(place, note);
            }
            if (cell.weakness() != null) {
                weak.add(place);
            }
        }
        List<String> pale = shown.cells().stream()
                .filter(fits.negate())
                .map(cell -> cell.row() + "," + cell.column())
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", version);
        data.put("label", "Failure modes by feature and fault");
        data.put("groups", groups(shown.columns()));
        data.put("columns", shown.columns().stream().map(MatrixGrid::column).toList());
        data.put("rows", shown.rows().stream().map(MatrixGrid::row).toList());
        data.put("states", states());
        data.put("grid", Arrays.stream(letters).map(row -> String.join("", row)).toList());
        data.put("notes", notes);
        data.put("weak", weak);
        data.put("pale", pale);
        getElement().setPropertyMap("data", data);
    }

    private static String note(Matrix.Cell cell) {
        List<String> notes = new ArrayList<>();
        if (cell.acceptedUntil() != null) {
            notes.add("until " + Dates.shortDay(cell.acceptedUntil()));
        }
        if (cell.underneath() != null) {
            notes.add("otherwise " + cell.underneath().label().toLowerCase(Locale.ROOT));
        }
        if (cell.weakness() != null) {
            notes.add(
                    cell.weakness().toLowerCase(Locale.ROOT).startsWith("every")
                            ? "e" + cell.weakness().substring(1)
                            : cell.weakness());
        }
        return String.join(", ", notes);
    }

    private static List<Map<String, Object>> groups(List<Matrix.Column> columns) {
        List<Map<String, Object>> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= columns.size(); i++) {
            Matrix.Column first = columns.get(from);
            if (i == columns.size() || !columns.get(i).dependencyId().equals(first.dependencyId())) {
                String more = first.kind().label() + ", "
                        + first.reliability().label().toLowerCase(Locale.ROOT);
                groups.add(Map.of("name", first.dependency(), "more", more, "columns", i - from));
                from = i;
            }
        }
        return groups;
    }

    private static Map<String, Object> column(Matrix.Column column) {
        return Map.of(
                "key", column.dependencyId() + "/" + column.fault(),
                "fault", column.fault().label(),
                "about", column.description());
    }

    private static Map<String, Object> row(Matrix.Row row) {
        return Map.of(
                "key", row.featureId().toString(),
                "rank", row.rank(),
                "name", row.name(),
                "needLabel", row.needLevel().label());
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (CellState state : CellState.values()) {
            states.put(letter(state), state.label());
        }
        return states;
    }

    /** As the style sheet knows it. */
    static String letter(CellState state) {
        return switch (state) {
            case PROVEN -> "p";
            case FAILING -> "f";
            case STALE -> "s";
            case PREPARED -> "r";
            case PLANNED -> "l";
            case UNADDRESSED -> "u";
            case ACCEPTED -> "a";
            case RETIRED -> "t";
            case CANDIDATE -> "c";
        };
    }
}
