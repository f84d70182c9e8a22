package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Chart;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.ui.CoverageBar;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.dashboard.ThisWeekService;
import dev.gameday.forecast.Forecast;
import dev.gameday.forecast.ForecastWords;
import java.time.LocalDate;
import java.util.Locale;

/** What is proven, how it got there week by week, and how far the goal is. */
class CoverageCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    CoverageCard(ThisWeek week, Forecast forecast, CsvExport export) {
        CoverageCounts counts = week.coverage().program().counts();
        Div card = getContent();
        card.addClassNames("gd-card", "gd-span-7", "gd-coverage-card");
        card.add(head(week), big(week, counts));
        card.add(new CoverageBar(counts).withLegend(CoverageCard::list));
        if (!week.trend().isEmpty()) {
            Paragraph outlook = new Paragraph(PaceWords.of(week));
            outlook.addClassNames("gd-small", "gd-outlook");
            Paragraph ahead = new Paragraph(ForecastWords.of(forecast));
            ahead.addClassNames("gd-small", "gd-outlook");
            ahead.setVisible(!ahead.getText().isEmpty());
            TrendOptions trend = new TrendOptions(week, forecast);
            Chart chart = new Chart(trend.inWords());
            chart.addClassName("gd-trend");
            chart.setOptions(trend.options());
            Details table = new Details("The numbers by week");
            if (!forecast.weeks().isEmpty()) {
                table.add(new ForecastTable(forecast));
            }
            table.add(TrendTable.of(week), export.inBar());
            table.addClassName("gd-small");
            card.add(outlook, ahead, chart, table);
        }
    }

    /** How far back the picture goes is in the address. */
    private static Component head(ThisWeek week) {
        Div head = new Div(new H2("Coverage"));
        head.addClassName("gd-card-top");
        if (week.trend().size() >= ThisWeekService.WEEKS) {
            boolean all = week.trend().size() > ThisWeekService.WEEKS;
            Anchor other = new Anchor(
                    all ? "." : "?weeks=" + ThisWeekService.MOST_WEEKS,
                    all ? "Last " + ThisWeekService.WEEKS + " weeks" : "Two years");
            other.setRouterIgnore(false);
            other.addClassName("gd-small");
            head.add(other);
        }
        return head;
    }

    /** Address of the failure modes that a part of the bar counts. */
    static String list(String state) {
        return Routes.COVERAGE + "?state=" + state.toLowerCase(Locale.ROOT);
    }

    private static Component big(ThisWeek week, CoverageCounts counts) {
        Span number = new Span(counts.percent().isPresent() ? counts.percent().getAsInt() + "%" : "None");
        number.addClassName("gd-big");
        Div beside = new Div(new Span(counts.fraction() + goal(week)), second(week));
        beside.addClassName("gd-big-beside");
        Div big = new Div(number, beside);
        big.addClassName("gd-big-line");
        return big;
    }

    /** What moved since last week, and the fraction weighted by risk. */
    private static Component second(ThisWeek week) {
        Span second = new Span();
        second.addClassName("gd-small");
        week.provenSinceLastWeek().ifPresent(more -> {
            Span delta = new Span(
                    more == 0
                            ? "as many as last week"
                            : Math.abs(more) + (more > 0 ? " more" : " fewer") + " than last week");
            delta.addClassNames("gd-delta", more > 0 ? "better" : more < 0 ? "worse" : "same");
            second.add(delta);
        });
        week.coverage()
                .risk()
                .percent()
                .ifPresent(risk -> second.add(new Span(
                        (second.getChildren().findAny().isPresent() ? " \u00b7 " : "") + risk + "% weighted by risk")));
        return second;
    }

    private static String goal(ThisWeek week) {
        String goal = " · goal " + week.program().coverageGoalPercent() + "%";
        LocalDate deadline = week.program().deadline();
        return deadline == null ? goal : goal + " by " + Dates.shortDay(deadline);
    }
}
