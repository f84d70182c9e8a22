package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Html;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.dashboard.ThisWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers behind the picture, latest week first. One piece of markup: two years of it as components would weigh a megabyte
 * for each open page. It holds numbers, dates and our own words only, never what people typed.
 */
class TrendTable extends Html {
    private static final long serialVersionUID = 1L;
    private static final List<String> TITLES =
            List.of("As of", "Proven", "In scope", "Coverage", "Failing", "Stale", "Accepted");

    TrendTable(ThisWeek week) {
        super("<table class=\"gd-table\"><thead>" + row("th", TITLES.stream()) + "</thead><tbody>"
                + week.trend().reversed().stream().map(TrendTable::row).collect(Collectors.joining())
                + "</tbody></table>");
    }

    private static String row(CoverageDay day) {
        CoverageCounts counts = day.counts();
        return row(
                "td",
                Stream.of(
                        Dates.day(day.day()),
                        Integer.toString(counts.proven()),
                        Integer.toString(counts.inScope()),
                        counts.inScope() == 0 ? "none yet" : TrendOptions.percent(day) + "%",
                        Integer.toString(counts.failing()),
                        Integer.toString(counts.stale()),
                        Integer.toString(counts.accepted())));
    }

    private static String row(String cell, Stream<String> texts) {
        return texts.map(text -> "<" + cell + ">" + text + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
