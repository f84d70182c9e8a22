package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.coverage.CellState;
import java.io.Serial;
import java.util.Locale;

/** What the marks of the matrix mean. */
class MatrixLegend extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    MatrixLegend() {
        addClassName("gd-mx-legend");
        for (CellState state : CellState.values()) {
            add(entry(state.label().toLowerCase(Locale.ROOT), "gd-mx-" + MatrixGrid.letter(state)));
        }
        add(
                entry("square: hard, fails with it", "gd-mx-u"),
                entry("round: soft, carries on without", "gd-mx-u", "soft"),
                entry("corner: every fallback relies on one thing", "gd-mx-r", "weak"));
    }

    private static Span entry(String meaning, String... classes) {
        Span key = new Span();
        key.addClassName("gd-mx-key");
        key.addClassNames(classes);
        key.getElement().setAttribute("aria-hidden", "true");
        return new Span(key, new Span(meaning));
    }
}
