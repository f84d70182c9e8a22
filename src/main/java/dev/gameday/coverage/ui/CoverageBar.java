package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Div;
import dev.gameday.base.ui.Markup;
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
        add(markup(counts).toComponent());
    }

    /** The bar alone. */
    static Markup markup(CoverageCounts counts) {
        Markup bar =
                Markup.of("div").styled("gd-coverage-bar").with("role", "img").with("aria-label", inWords(counts));
        for (CoverageState state : CoverageState.values()) {
            int count = counts.of(state);
            if (count > 0) {
                bar.add(Markup.of("span")
                        .styled("gd-part gd-" + word(state))
                        .with("style", "flex-grow:" + count)
                        .with("title", count + " " + word(state)));
            }
        }
        return bar;
    }

    /**
     * Adds what the colours mean, with a number for each part and the accepted beside them.
     *
     * @param link address of the list that a number counts, by the state's name in lower case or "accepted"
     */
    public CoverageBar withLegend(Function<String, String> link) {
        Markup legend = Markup.of("div").styled("gd-coverage-legend");
        for (CoverageState state : CoverageState.values()) {
            legend.add(key(word(state), word(state), counts.of(state), link));
        }
        legend.add(key(ACCEPTED, "accepted beside it", counts.accepted(), link));
        add(legend.toComponent());
        return this;
    }

    private static Markup key(String name, String label, int count, Function<String, String> link) {
        return Markup.link(
                link.apply(name),
                Markup.of("span").styled("gd-dot gd-" + name).with("aria-hidden", "true"),
                Markup.of("span", label + " "),
                Markup.of("span", count).styled("gd-count"));
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
