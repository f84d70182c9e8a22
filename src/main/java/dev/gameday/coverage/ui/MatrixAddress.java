package dev.gameday.coverage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.coverage.CellState;
import dev.gameday.coverage.Matrix;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the matrix shows, as its address says it. */
record MatrixAddress(
        Shown shown, @Nullable NeedLevel need, @Nullable UUID dependency, boolean suggestions) {

    static final MatrixAddress ALL = new MatrixAddress(Shown.ALL, null, null, false);

    /** Which cells it is about. */
    enum Shown {
        ALL("Everything"),
        IN_SCOPE("In scope"),
        GAPS("Gaps"),
        PROVEN("Proven"),
        FAILING("Failing"),
        STALE("Stale"),
        PREPARED("Prepared"),
        PLANNED("Planned"),
        UNADDRESSED("Unaddressed"),
        ACCEPTED("Accepted"),
        RETIRED("Retired"),
        CANDIDATE("Not in scope"),
        WEAK("Shared weakness");

        private final String label;

        Shown(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean fits(Matrix.Cell cell) {
            return switch (this) {
                case ALL -> true;
                case IN_SCOPE -> cell.state().inScope();
                case GAPS -> GAP.contains(cell.state());
                case WEAK -> cell.weakness() != null;
                default -> cell.state().name().equals(name());
            };
        }
    }

    /** What counts and is not proven, nor waiting to be exercised. */
    private static final Set<CellState> GAP =
            Set.of(CellState.FAILING, CellState.STALE, CellState.UNADDRESSED, CellState.PLANNED);

    /** What the address of the page says; what makes no sense is left out. */
    static MatrixAddress read() {
        QueryParameters query = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        Shown shown = constant(Shown.class, query.getSingleParameter("show").orElse(""));
        return new MatrixAddress(
                shown == null ? Shown.ALL : shown,
                constant(NeedLevel.class, query.getSingleParameter("need").orElse("")),
                id(query.getSingleParameter("dependency").orElse("")),
                query.getSingleParameter("suggestions").isPresent());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        for (E value : type.getEnumConstants()) {
            if (word(value).equals(text)) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Puts it into the address without loading anything. */
    void write() {
        Map<String, String> parts = new TreeMap<>();
        if (shown != Shown.ALL) {
            parts.put("show", word(shown));
        }
        if (need != null) {
            parts.put("need", word(need));
        }
        if (dependency != null) {
            parts.put("dependency", dependency.toString());
        }
        if (suggestions) {
            parts.put("suggestions", "yes");
        }
        UI ui = UI.getCurrent();
        Location here = ui.getActiveViewLocation();
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), QueryParameters.simple(parts)));
    }

    MatrixAddress withSuggestions(boolean wanted) {
        return new MatrixAddress(shown, need, dependency, wanted);
    }

    /** The part of the matrix that it shows. */
    Matrix narrow(Matrix whole) {
        Matrix rows = need == null ? whole : whole.ofRows(row -> row.needLevel() == need);
        Matrix columns = dependency == null ? rows : rows.ofColumns(column -> dependency.equals(column.dependencyId()));
        return shown == Shown.ALL ? columns : columns.around(shown::fits);
    }
}
