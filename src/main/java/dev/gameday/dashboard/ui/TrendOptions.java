package dev.gameday.dashboard.ui;

import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.dashboard.ThisWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The burn-up: coverage by week up to now, the goal across, the deadline where it falls. */
class TrendOptions {
    /** A deadline further away than this would squeeze what has happened into a corner. */
    private static final int FURTHEST_WEEKS = 12;

    /** With more weeks than that, their points would be a second line. */
    private static final int FEW = 26;

    private static final int YEAR = 52;
    private static final int ALL = 100;
    /** How ECharts writes that there is none. */
    private static final String NO_POINT = "-";

    private final ThisWeek week;
    private final List<LocalDate> sundays;

    TrendOptions(ThisWeek week) {
        this.week = week;
        this.sundays = weeks(week);
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
        List<Object> series = new ArrayList<>();
        series.add(proven());
        if (!outlook().isEmpty()) {
            series.add(Map.of(
                    "type",
                    "line",
                    "name",
                    "at the latest pace",
                    "data",
                    outlook(),
                    "symbol",
                    "none",
                    "silent",
                    true,
                    "lineStyle",
                    Map.of("color", "var(--gd-proven)", "width", 1.5, "type", "dotted")));
        }
        return series;
    }

    /** Where the latest pace leads by the deadline; nothing when it leads nowhere or the deadline is not in sight. */
    List<Object> outlook() {
        LocalDate deadline = week.program().deadline();
        int from = week.trend().size() - 1;
        int to = deadline == null ? -1 : sundays.indexOf(sunday(deadline));
        CoverageDay now = week.trend().getLast();
        int inScope = now.counts().inScope();
        double lately = week.pace().latelyPerWeek();
        if (to <= from || lately <= 0 || inScope == 0) {
            return List.of();
        }
        double then = now.counts().proven() + lately * (to - from);
        List<Object> points = new ArrayList<>(Collections.nCopies(sundays.size(), NO_POINT));
        for (int at = from; at <= to; at++) {
            double share = (double) (at - from) / (to - from);
            double proven = now.counts().proven() + share * (then - now.counts().proven());
            points.set(at, Math.min(ALL, Math.round(ALL * proven / inScope)));
        }
        points.set(from, (long) percent(now));
        return points;
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

    /** The Sundays of the weeks shown: those with coverage, and on to the deadline when it is near enough. */
    static List<LocalDate> weeks(ThisWeek week) {
        LocalDate first = sunday(week.trend().getFirst().day());
        LocalDate last = sunday(week.today());
        LocalDate deadline = week.program().deadline();
        if (deadline != null && deadline.isAfter(last)) {
            LocalDate end = sunday(deadline);
            last = ChronoUnit.WEEKS.between(last, end) <= FURTHEST_WEEKS ? end : last.plusWeeks(1);
        }
        List<LocalDate> sundays = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
            sundays.add(day);
        }
        return sundays;
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
