package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageLine;
import dev.gameday.coverage.ui.CoverageBar;
import dev.gameday.dashboard.ThisWeek;

/** Whether what must work is what is proven. */
class NeedLevelCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    NeedLevelCard(ThisWeek week) {
        getContent().addClassName("gd-card");
        getContent().add(new H2("By need level"));
        week.coverage().needLevels().forEach(line -> getContent().add(level(line)));
        Anchor all = new Anchor(Routes.COVERAGE, "Coverage by application and team");
        all.setRouterIgnore(false);
        all.addClassName("gd-small");
        getContent().add(all);
    }

    private static Component level(CoverageLine line) {
        CoverageCounts counts = line.counts();
        Span name = new Span(line.name());
        Span fraction = new Span(
                counts.percent().isPresent()
                        ? counts.percent().getAsInt() + "% · " + counts.fraction()
                        : counts.fraction());
        fraction.addClassName("gd-dim");
        Div head = new Div(name, fraction);
        head.addClassName("gd-level-head");
        Div level = new Div(head, new CoverageBar(counts));
        level.addClassName("gd-level");
        return level;
    }
}
