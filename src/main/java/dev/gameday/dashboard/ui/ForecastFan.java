package dev.gameday.dashboard.ui;

import dev.gameday.forecast.Forecast;
import dev.gameday.forecast.Forecast.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The forecast as parts of the burn-up: a light band that holds nine tenths of the runs, a stronger one that holds half, and a
 * dotted line through the middle. They begin where coverage stands today.
 */
class ForecastFan {
    private static final double ALL = 100;
    private static final String NO_POINT = "-";

    private final Forecast forecast;
    private final List<LocalDate> sundays;
    private final int from;

    /** @param from which of the weeks is today's */
    ForecastFan(Forecast forecast, List<LocalDate> sundays, int from) {
        this.forecast = forecast;
        this.sundays = sundays;
        this.from = from;
    }

    List<Object> series() {
        if (forecast.weeks().isEmpty() || forecast.inScope() == 0) {
            return List.of();
        }
        List<Object> series = new ArrayList<>();
        series.addAll(band("9 of 10 runs", Week::p05, Week::p95, 0.14));
        series.addAll(band("half of the runs", Week::p25, Week::p75, 0.24));
        series.add(Map.of(
                "type",
                "line",
                "name",
                "middle of the runs",
                "data",
                points(Week::p50),
                "symbol",
                "none",
                "silent",
                true,
                "lineStyle",
                Map.of("color", "var(--gd-proven)", "width", 1.5, "type", "dotted")));
        return series;
    }

    /** Per cent by week; none before today. */
    List<Object> points(ToIntFunction<Week> proven) {
        List<Object> points = new ArrayList<>(Collections.nCopies(sundays.size(), NO_POINT));
        points.set(from, percent(forecast.proven()));
        for (Week week : forecast.weeks()) {
            int at = sundays.indexOf(TrendOptions.sunday(week.asOf()));
            if (at > from) {
                points.set(at, percent(proven.applyAsInt(week)));
            }
        }
        return points;
    }

    /** A band is an invisible line, and on top of it a filled one. */
    private List<Object> band(String name, ToIntFunction<Week> low, ToIntFunction<Week> high, double opacity) {
        List<Object> bottom = points(low);
        List<Object> top = points(high);
        List<Object> height = new ArrayList<>();
        for (int i = 0; i < top.size(); i++) {
            boolean none = NO_POINT.equals(top.get(i));
            height.add(none ? NO_POINT : (Double) top.get(i) - (Double) bottom.get(i));
        }
        return List.of(edge(name, bottom, 0), edge(name, height, opacity));
    }

    private static Map<String, Object> edge(String name, List<Object> points, double opacity) {
        return Map.of(
                "type",
                "line",
                "name",
                name,
                "stack",
                name,
                "data",
                points,
                "symbol",
                "none",
                "silent",
                true,
                "lineStyle",
                Map.of("opacity", 0),
                "areaStyle",
                Map.of("color", "var(--gd-proven)", "opacity", opacity));
    }

    private Double percent(int proven) {
        return Math.round(10 * ALL * proven / forecast.inScope()) / 10.0;
    }
}
