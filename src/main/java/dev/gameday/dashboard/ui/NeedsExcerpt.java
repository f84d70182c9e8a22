package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.RungState;
import dev.gameday.coverage.ui.CoverageBar;
import dev.gameday.dashboard.ApplicationWeek;
import java.util.Optional;

/** What must work longest, as the lowest and widest rungs; each in the colour that it has on the ladder. */
class NeedsExcerpt extends OrderedList {
    private static final long serialVersionUID = 1L;

    static final int MOST = 5;
    private static final int WIDEST = 100;
    private static final int STEP = 8;

    NeedsExcerpt(ApplicationWeek week) {
        addClassName("gd-needs-excerpt");
        week.features().stream().limit(MOST).forEach(feature -> add(rung(feature, week.counts(feature))));
    }

    private ListItem rung(FeatureRow feature, CoverageCounts counts) {
        Optional<CoverageState> state = RungState.of(counts);
        Span rank = new Span(Integer.toString(feature.rank()));
        rank.addClassNames("gd-dim", "gd-strong");
        Span name = new Span(feature.name());
        name.addClassName("gd-row-text");
        Span tag = new Span(
                counts.inScope() == 0 ? feature.needLevel().label() : counts.proven() + " of " + counts.inScope());
        tag.addClassNames("gd-tag", state.map(CoverageBar::word).orElse("plain"));
        if (counts.inScope() > 0) {
            tag.getElement().setAttribute("aria-label", CoverageBar.inWords(counts));
            tag.getElement().setAttribute("role", "img");
        }
        ListItem rung = new ListItem(rank, name, tag);
        state.ifPresent(it -> rung.addClassName("gd-is-" + CoverageBar.word(it)));
        int width = WIDEST - STEP * (Math.min(feature.rank(), MOST) - 1);
        rung.getStyle().set("--gd-width", width + "%");
        return rung;
    }
}
