package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageState;
import java.io.Serial;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The six parts of in scope as one bar; in words for who cannot see it, and optionally with a legend beneath. */
public class CoverageBar extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ACCEPTED = "accepted";

    private final CoverageCounts counts;

    public CoverageBar(CoverageCounts counts) {
        this.counts = counts;
        addClassName("gd-coverage");
        Div bar = new Div();
        bar.addClassName("gd-coverage-bar");
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", inWords(counts));
        for (CoverageState state : CoverageState.values()) {
            int count = counts.of(state);
            if (count > 0) {
                Span part = new Span();
                part.addClassNames("gd-part", "gd-" + word(state));
                part.getStyle().set("flex-grow", Integer.toString(count));
                part.setTitle(count + " " + word(state));
                bar.add(part);
            }
        }
        add(bar);
    }

    /**
     * Adds what the colours mean, with a number for each part and the accepted beside them.
     *
     * @param link address of the list that a number counts, by the state's name in lower case or "accepted"
     */
    public CoverageBar withLegend(Function<String, String> link) {
        Div legend = new Div();
        legend.addClassName("gd-coverage-legend");
        for (CoverageState state : CoverageState.values()) {
            legend.add(key(word(state), word(state), counts.of(state), link));
        }
        legend.add(key(ACCEPTED, "accepted beside it", counts.accepted(), link));
        add(legend);
        return this;
    }

    private static Anchor key(String name, String label, int count, Function<String, String> link) {
        Span dot = new Span();
        dot.addClassNames("gd-dot", "gd-" + name);
        dot.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(Integer.toString(count));
        number.addClassName("gd-count");
        return new Anchor(link.apply(name), dot, new Span(label + " "), number);
    }

    /** "23 proven, 5 failing, 12 unaddressed; 40 in scope, 2 accepted beside it". */
    public static String inWords(CoverageCounts counts) {
        String accepted = counts.accepted() == 0 ? "" : ", " + counts.accepted() + " accepted beside it";
        if (counts.inScope() == 0) {
            return counts.fraction() + accepted;
        }
        String parts = Stream.of(CoverageState.values())
                .filter(state -> counts.of(state) > 0)
                .map(state -> counts.of(state) + " " + word(state))
                .collect(Collectors.joining(", "));
        return parts + "; " + counts.inScope() + " in scope" + accepted;
    }

    public static String word(CoverageState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
