package dev.gameday.dashboard.ui;

import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageDay;
import java.util.List;
import java.util.Map;

/** A small picture of coverage by week; the coverage tab has the numbers. */
record Sparkline(List<CoverageDay> trend, int goalPercent) {

    Map<String, Object> options() {
        return Map.of(
                "grid", Map.of("left", 0, "right", 34, "top", 6, "bottom", 18),
                "xAxis",
                        Map.of(
                                "type", "category",
                                "boundaryGap", false,
                                "data",
                                        trend.stream()
                                                .map(day -> Dates.week(day.day()))
                                                .toList(),
                                "axisTick", Map.of("show", false),
                                "axisLine", Map.of("lineStyle", Map.of("color", "var(--gd-line)")),
                                "axisLabel",
                                        Map.of(
                                                "color",
                                                "var(--gd-dim)",
                                                "fontSize",
                                                11,
                                                "hideOverlap",
                                                true,
                                                "alignMinLabel",
                                                "left",
                                                "alignMaxLabel",
                                                "right")),
                "yAxis", Map.of("type", "value", "min", 0, "max", 100, "show", false),
                "series", List.of(series()));
    }

    private Map<String, Object> series() {
        return Map.of(
                "type",
                "line",
                "step",
                "end",
                "showSymbol",
                false,
                "silent",
                true,
                "data",
                trend.stream().map(TrendOptions::percent).toList(),
                "lineStyle",
                Map.of("color", "var(--gd-proven)", "width", 2),
                "areaStyle",
                Map.of("color", "var(--gd-proven)", "opacity", 0.13),
                "markLine",
                Map.of(
                        "silent",
                        true,
                        "symbol",
                        "none",
                        "animation",
                        false,
                        "data",
                        List.of(Map.of("yAxis", goalPercent)),
                        "lineStyle",
                        Map.of("color", "var(--gd-accent)", "type", "dashed", "width", 1),
                        "label",
                        Map.of(
                                "formatter",
                                goalPercent + "%",
                                "position",
                                "end",
                                "color",
                                "var(--gd-accent)",
                                "fontSize",
                                11)));
    }

    String inWords() {
        CoverageDay first = trend.getFirst();
        CoverageDay last = trend.getLast();
        return "Coverage by week: from " + TrendOptions.percent(first) + "% in " + Dates.week(first.day()) + " to "
                + TrendOptions.percent(last) + "% in " + Dates.week(last.day()) + "; the program's goal is "
                + goalPercent + "%.";
    }
}
