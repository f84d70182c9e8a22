package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.dashboard.ApplicationWeek;

/** What must work longest, as the lowest and widest rungs; each filled as far as it is proven. */
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
        Span rank = new Span(Integer.toString(feature.rank()));
        rank.addClassNames("gd-dim", "gd-strong");
        Span name = new Span(feature.name());
        name.addClassName("gd-row-text");
        Span tag = new Span(
                counts.inScope() == 0 ? feature.needLevel().label() : counts.proven() + " of " + counts.inScope());
        tag.addClassNames("gd-tag", counts.failing() > 0 ? "failing" : "plain");
        if (counts.inScope() > 0) {
            tag.getElement().setAttribute("aria-label", counts.fraction());
            tag.getElement().setAttribute("role", "img");
        }
        ListItem rung = new ListItem(rank, name, tag);
        rung.addClassName(colour(counts));
        int width = WIDEST - STEP * (Math.min(feature.rank(), MOST) - 1);
        rung.getStyle().set("--gd-width", width + "%");
        rung.getStyle().set("--gd-filled", counts.percent().orElse(0) + "%");
        return rung;
    }

    /** The worst that its failure modes say. */
    private static String colour(CoverageCounts counts) {
        if (counts.failing() > 0) {
            return "gd-is-failing";
        }
        if (counts.stale() > 0) {
            return "gd-is-stale";
        }
        return counts.inScope() > 0 && counts.proven() == counts.inScope() ? "gd-is-proven" : "gd-is-prepared";
    }
}
