package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Markup;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.dashboard.ThisWeek;
import java.util.stream.Stream;

/** The numbers behind the picture, latest week first. */
final class TrendTable {
    private TrendTable() {}

    static Component of(ThisWeek week) {
        Markup body = Markup.of("tbody");
        week.trend().reversed().forEach(day -> body.add(row(day)));
        return Markup.of(
                        "table",
                        Markup.head("As of", "Proven", "In scope", "Coverage", "Failing", "Stale", "Accepted"),
                        body)
                .styled("gd-table gd-by-week")
                .toComponent();
    }

    private static Markup row(CoverageDay day) {
        CoverageCounts counts = day.counts();
        Markup row = Markup.of("tr");
        Stream.of(
                        Dates.day(day.day()),
                        counts.proven(),
                        counts.inScope(),
                        counts.inScope() == 0 ? "none yet" : TrendOptions.percent(day) + "%",
                        counts.failing(),
                        counts.stale(),
                        counts.accepted())
                .forEach(cell -> row.add(Markup.of("td", cell)));
        return row;
    }
}
