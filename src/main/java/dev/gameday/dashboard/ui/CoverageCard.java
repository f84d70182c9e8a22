package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Chart;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.ui.CoverageBar;
import dev.gameday.dashboard.ThisWeek;
import java.time.LocalDate;
import java.util.Locale;

/** What is proven, how it got there week by week, and how far the goal is. */
class CoverageCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    CoverageCard(ThisWeek week) {
        CoverageCounts counts = week.coverage().program().counts();
        Div card = getContent();
        card.addClassNames("gd-card", "gd-span-7", "gd-coverage-card");
        card.add(new H2("Coverage"), big(week, counts));
        card.add(new CoverageBar(counts).withLegend(CoverageCard::list));
        if (!week.trend().isEmpty()) {
            TrendOptions trend = new TrendOptions(week);
            Chart chart = new Chart(trend.inWords());
            chart.addClassName("gd-trend");
            chart.setOptions(trend.options());
            Details table = new Details("The numbers by week", new TrendTable(week));
            table.addClassName("gd-small");
            card.add(chart, table);
        }
    }

    /** Address of the failure modes that a part of the bar counts. */
    static String list(String state) {
        return Routes.COVERAGE + "?state=" + state.toLowerCase(Locale.ROOT);
    }

    private static Component big(ThisWeek week, CoverageCounts counts) {
        Span number = new Span(counts.percent().isPresent() ? counts.percent().getAsInt() + "%" : "None");
        Span beside = new Span(counts.fraction() + goal(week));
        beside.addClassName("gd-big-beside");
        Div big = new Div(number, beside);
        big.addClassName("gd-big");
        return big;
    }

    private static String goal(ThisWeek week) {
        String goal = " · goal " + week.program().coverageGoalPercent() + "%";
        LocalDate deadline = week.program().deadline();
        return deadline == null ? goal : goal + " by " + Dates.shortDay(deadline);
    }
}
