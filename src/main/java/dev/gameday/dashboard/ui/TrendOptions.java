package dev.gameday.dashboard.ui;

import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.forecast.Forecast;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The burn-up: coverage by week up to now, the forecast from there, the goal across, the deadline where it falls. */
class TrendOptions {
    /** A deadline further away than this would squeeze what has happened into a corner. */
    private static final int FURTHEST_WEEKS = 12;

    /** With more weeks than that, their points would be a second line. */
    private static final int FEW = 26;

    private static final int YEAR = 52;

    private final ThisWeek week;
    private final List<LocalDate> sundays;
    private final ForecastFan fan;

    TrendOptions(ThisWeek week, Forecast forecast) {
        this.week = week;
        this.sundays = weeks(week, forecast);
        this.fan = new ForecastFan(forecast, sundays, sundays.indexOf(sunday(week.today())));
    }

    Map<String, Object> options() {
        return Map.of(
                "grid",
                Map.of("left", 40, "right", 16, "top", 24, "bottom", 22),
                "xAxis",
                Map.of(
                        "type",
                        "category",
                        "data",
                        sundays.stream().map(this::label).toList(),
                        "boundaryGap",
                        false,
                        "axisTick",
                        Map.of("show", false),
                        "axisLine",
                        line("var(--gd-line)"),
                        "axisLabel",
                        label()),
                "yAxis",
                Map.of(
                        "type",
                        "value",
                        "min",
                        0,
                        "max",
                        100,
                        "interval",
                        50,
                        "splitLine",
                        line("var(--gd-line)"),
                        "axisLabel",
                        percentLabel()),
                "tooltip",
                tooltip(),
                "series",
                series());
    }

    /** The picture's message as a sentence. */
    String inWords() {
        List<CoverageDay> trend = week.trend();
        CoverageDay first = trend.getFirst();
        CoverageDay last = trend.getLast();
        return "Coverage by week: from " + percent(first) + "% in " + Dates.week(first.day()) + " to " + percent(last)
                + "% in " + Dates.week(last.day()) + ", against a goal of "
                + week.program().coverageGoalPercent() + "%" + deadlineInWords() + ".";
    }

    static int percent(CoverageDay day) {
        return day.counts().percent().orElse(0);
    }

    private String deadlineInWords() {
        LocalDate deadline = week.program().deadline();
        return deadline == null ? "" : " by " + Dates.day(deadline);
    }

    private String label(LocalDate sunday) {
        return sundays.size() > YEAR ? Dates.week(sunday) + " " + sunday.getYear() : Dates.week(sunday);
    }

    private List<Object> series() {
        List<Object> series = new ArrayList<>(fan.series());
        series.add(proven());
        return series;
    }

    private Map<String, Object> proven() {
        List<Object> points = new ArrayList<>();
        week.trend().forEach(day -> points.add(percent(day)));
        boolean few = points.size() <= FEW;
        return Map.of(
                "type",
                "line",
                "name",
                "proven",
                "data",
                points,
                "step",
                "end",
                "showSymbol",
                few,
                "symbolSize",
                few ? 6 : 4,
                "lineStyle",
                Map.of("color", "var(--gd-proven)", "width", 2.5),
                "itemStyle",
                Map.of("color", "var(--gd-proven)"),
                "areaStyle",
                Map.of("color", "var(--gd-proven)", "opacity", 0.13),
                "markLine",
                markLine());
    }

    private Map<String, Object> markLine() {
        List<Object> lines = new ArrayList<>();
        int goal = week.program().coverageGoalPercent();
        lines.add(Map.of(
                "yAxis",
                goal,
                "lineStyle",
                Map.of("color", "var(--gd-accent)", "type", "dashed", "width", 1.5),
                "label",
                markLabel("goal " + goal + "%", "insideStartTop", "var(--gd-accent)")));
        LocalDate deadline = week.program().deadline();
        int at = deadline == null ? -1 : sundays.indexOf(sunday(deadline));
        if (at >= 0) {
            lines.add(Map.of(
                    "xAxis",
                    at,
                    "lineStyle",
                    Map.of("color", "var(--gd-failing)", "type", "solid", "width", 1.5),
                    "label",
                    Map.of(
                            "formatter",
                            WeekWords.deadlineName(week),
                            "position",
                            "end",
                            "align",
                            "right",
                            "color",
                            "var(--gd-failing-text)",
                            "fontSize",
                            11)));
        }
        return Map.of("silent", true, "symbol", "none", "animation", false, "data", lines);
    }

    private static Map<String, Object> markLabel(String text, String position, String colour) {
        return Map.of("formatter", text, "position", position, "color", colour, "fontSize", 11);
    }

    private static Map<String, Object> tooltip() {
        return Map.of(
                "trigger",
                "item",
                "formatter",
                "{b}: {c}% proven",
                "backgroundColor",
                "var(--gd-card)",
                "borderColor",
                "var(--gd-line)",
                "textStyle",
                Map.of("color", "var(--gd-ink)", "fontSize", 12));
    }

    private static Map<String, Object> line(String colour) {
        return Map.of("lineStyle", Map.of("color", colour));
    }

    private static Map<String, Object> label() {
        return Map.of("color", "var(--gd-dim)", "fontSize", 11, "hideOverlap", true);
    }

    private static Map<String, Object> percentLabel() {
        return Map.of("color", "var(--gd-dim)", "fontSize", 11, "formatter", "{value}%");
    }

    /** The Sundays of the weeks shown: those with coverage, and on to the end of the forecast or a deadline that is near. */
    static List<LocalDate> weeks(ThisWeek week, Forecast forecast) {
        LocalDate first = sunday(week.trend().getFirst().day());
        LocalDate last = sunday(week.today());
        LocalDate deadline = week.program().deadline();
        if (deadline != null && deadline.isAfter(last)) {
            LocalDate end = sunday(deadline);
            last = ChronoUnit.WEEKS.between(last, end) <= FURTHEST_WEEKS ? end : last.plusWeeks(1);
        }
        if (!forecast.weeks().isEmpty()) {
            LocalDate end = sunday(forecast.weeks().getLast().asOf());
            last = end.isAfter(last) ? end : last;
        }
        List<LocalDate> sundays = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
            sundays.add(day);
        }
        return sundays;
    }

    static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
