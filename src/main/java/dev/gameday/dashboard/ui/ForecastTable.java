package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Html;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.Percent;
import dev.gameday.forecast.Forecast;
import dev.gameday.forecast.Forecast.Rates;
import dev.gameday.forecast.ForecastWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers behind the forecast: coverage to be expected by week, what else would meet the deadline, and what it is drawn
 * from. One piece of markup that holds numbers, dates and our own words only, never what people typed.
 */
class ForecastTable extends Html {
    private static final long serialVersionUID = 1L;

    /** @param forecast that says something */
    ForecastTable(Forecast forecast) {
        super("<div class=\"gd-forecast\">" + weeks(forecast) + alternatives(forecast) + basis(forecast) + "</div>");
    }

    private static String weeks(Forecast forecast) {
        return table(
                "Forecast",
                Stream.of("As of", "9 of 10 runs", "Half of the runs", "Middle"),
                forecast.weeks().stream()
                        .map(week -> Stream.of(
                                Dates.day(week.asOf()),
                                range(forecast, week.p05(), week.p95()),
                                range(forecast, week.p25(), week.p75()),
                                percent(forecast, week.p50()))));
    }

    private static String alternatives(Forecast forecast) {
        Double met = forecast.metByDeadline();
        if (met == null) {
            return "";
        }
        return table(
                "Whether the deadline is met",
                Stream.of("If the program goes on", "Met in"),
                Stream.concat(
                        Stream.of(Stream.of("As it does", ForecastWords.runs(met))),
                        forecast.alternatives().stream()
                                .map(other -> Stream.of(
                                        ForecastWords.change(other), ForecastWords.runs(other.metByDeadline())))));
    }

    private static String basis(Forecast forecast) {
        Rates rates = forecast.rates();
        if (rates == null) {
            return "";
        }
        return "<p>From " + forecast.exercises() + (forecast.exercises() == 1 ? " day" : " days")
                + " of exercises in the latest half year: a failure mode passes in " + percent(rates.pass())
                + " of tries (" + rates.passTrials() + " seen), a failing one in " + percent(rates.retest())
                + " of retests (" + rates.retestTrials() + " seen), which come with the next exercise for "
                + percent(rates.repair()) + "; a round exercises " + Math.round(rates.perRound())
                + " on average. What is in scope is taken to stay, and proof to grow stale when its validity ends.</p>";
    }

    private static String range(Forecast forecast, int low, int high) {
        return percent(forecast, low) + " to " + percent(forecast, high);
    }

    private static String percent(Forecast forecast, int proven) {
        return Percent.of(proven, forecast.inScope()).orElse(0) + "%";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static String table(String caption, Stream<String> titles, Stream<Stream<String>> rows) {
        return "<table class=\"gd-table\"><caption>" + caption + "</caption><thead>" + row("th", titles)
                + "</thead><tbody>" + rows.map(row -> row("td", row)).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(String cell, Stream<String> texts) {
        return texts.map(text -> "<" + cell + ">" + text + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
