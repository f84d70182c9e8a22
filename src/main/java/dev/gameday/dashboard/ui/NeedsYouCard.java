package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.dashboard.ThisWeek;

/** What waits for somebody; each line leads to exactly what it counts. */
class NeedsYouCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    NeedsYouCard(ThisWeek week) {
        CoverageCounts counts = week.coverage().program().counts();
        getContent().addClassName("gd-card");
        getContent()
                .add(
                        new H2("Needs you"),
                        line("Retests due", week.findings().retestDue(), Routes.FINDINGS + "?show=retest-due", "stale"),
                        line(
                                "Findings without an owner",
                                week.findings().withoutOwner(),
                                Routes.FINDINGS + "?show=without-owner",
                                ""),
                        line("Failure modes failing", counts.failing(), CoverageCard.list("failing"), "failing"),
                        line("Evidence gone stale", counts.stale(), CoverageCard.list("stale"), "stale"),
                        line("Without any fallback", counts.unaddressed(), CoverageCard.list("unaddressed"), ""));
    }

    private static Component line(String label, int count, String list, String style) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("gd-count");
        if (count > 0 && !style.isEmpty()) {
            number.addClassName(style);
        }
        Anchor line = new Anchor(list, new Span(label), number);
        line.setRouterIgnore(false);
        line.addClassNames("gd-row", "gd-row-link");
        if (count == 0) {
            line.addClassName("none");
        }
        return line;
    }
}
