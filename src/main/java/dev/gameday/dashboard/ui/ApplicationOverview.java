package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Chart;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Rows;
import dev.gameday.catalog.Reliability;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.ui.CoverageBar;
import dev.gameday.dashboard.ApplicationWeek;
import dev.gameday.finding.FindingRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Coverage, needs, findings, dependencies and exercises of one application, each leading to its whole. */
class ApplicationOverview extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 6;
    private static final int SEVERE = 2;

    private final String home;

    /** @param others what further features add */
    ApplicationOverview(ApplicationWeek week, List<Component> others) {
        home = Routes.APPLICATIONS + "/" + week.application();
        Div left = new Div(coverage(week), findings(week));
        left.addClassNames("gd-span-7", "gd-stack");
        Div right = new Div(needs(week), dependencies(week));
        right.add(others);
        right.addClassNames("gd-span-5", "gd-stack");
        getContent().addClassName("gd-grid");
        getContent().add(left, right);
    }

    private Component coverage(ApplicationWeek week) {
        CoverageCounts counts = week.counts();
        Div card = card("Coverage");
        if (week.modes().isEmpty()) {
            card.add(dim("Nothing counts yet. Put faults of what its features rely on in scope, and this shows what is"
                    + " proven."));
            card.add(link(home + "/failure-modes", "Put failure modes in scope"));
        } else {
            Span number =
                    new Span(counts.percent().isPresent() ? counts.percent().getAsInt() + "%" : "None");
            number.addClassName("gd-big");
            Div beside = new Div(new Span(counts.fraction()));
            beside.addClassName("gd-big-beside");
            Div big = new Div(number, beside);
            big.addClassName("gd-big-line");
            card.add(big, new CoverageBar(counts).withLegend(state -> list(week, state)));
            if (week.trend().size() > 1) {
                Sparkline line = new Sparkline(week.trend(), week.program().coverageGoalPercent());
                Chart chart = new Chart(line.inWords());
                chart.addClassName("gd-spark");
                chart.setOptions(line.options());
                card.add(chart);
            }
        }
        card.add(exercises(week));
        return card;
    }

    private static String list(ApplicationWeek week, String state) {
        return Routes.COVERAGE + "?state=" + state + "&of=" + week.application();
    }

    private static Component exercises(ApplicationWeek week) {
        Span last = new Span("Last exercised: "
                + week.lastExercised()
                        .map(day -> Dates.day(day) + " (" + WeekWords.relative(week.today(), day) + ")")
                        .orElse("never"));
        Div line = new Div(last);
        line.addClassNames("gd-facts", "gd-small", "gd-dim");
        if (week.next() != null) {
            Span next = new Span("Next game day: ");
            next.add(link(
                    Routes.GAME_DAYS + "/" + week.next().id(),
                    Dates.full(week.next().startsAt(), week.program().zone())));
            line.add(next);
        }
        return line;
    }

    private static Component findings(ApplicationWeek week) {
        Div card = card("Open findings");
        for (FindingRow finding : week.findings()) {
            Span severity = Rows.tag("SEV-" + finding.severity(), finding.severity() <= SEVERE ? "failing" : "");
            Anchor title = link(Routes.FINDINGS + "/" + finding.id(), "F-" + finding.number() + " " + finding.title());
            title.addClassName("gd-quiet-link");
            Span name = new Span(title);
            name.addClassName("gd-row-text");
            Span status =
                    new Span(finding.statusLabel() + (finding.owner().isEmpty() ? "" : " \u00b7 " + finding.owner()));
            status.addClassNames("gd-dim", "gd-small");
            Div row = new Div(severity, name, status);
            row.addClassName("gd-row");
            card.add(row);
        }
        if (week.findings().isEmpty()) {
            card.add(dim("Nothing is open. What an exercise, an incident or a review teaches shows here."));
        } else {
            card.add(foot(Routes.FINDINGS + "?show=all&application=" + week.application(), "All findings"));
        }
        return card;
    }

    private Component needs(ApplicationWeek week) {
        Div card = card("Hierarchy of needs");
        if (week.features().isEmpty()) {
            card.add(dim("What must still work in an emergency, and what may be shed? Rank its features first."));
            card.add(link(home + "/needs", "Add features"));
            return card;
        }
        card.add(new NeedsExcerpt(week));
        card.add(foot(
                home + "/needs",
                week.features().size() > NeedsExcerpt.MOST
                        ? "All " + week.features().size() + " features"
                        : "Rank and edit"));
        return card;
    }

    private Component dependencies(ApplicationWeek week) {
        Div card = card("Relies on");
        List<List<RelianceRow>> byDependency = byDependency(week.reliances());
        byDependency.stream().limit(FEW).forEach(rows -> card.add(dependency(rows)));
        if (byDependency.isEmpty()) {
            card.add(dim("No feature is tied to a dependency yet; without that nothing can be exercised."));
        }
        card.add(foot(
                home + "/dependencies",
                byDependency.size() > FEW ? "All " + byDependency.size() + " dependencies" : "Dependencies"));
        return card;
    }

    /** The riskiest first. */
    private static List<List<RelianceRow>> byDependency(List<RelianceRow> reliances) {
        Map<UUID, List<RelianceRow>> rows = reliances.stream()
                .collect(Collectors.groupingBy(RelianceRow::dependencyId, LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream()
                .sorted(Comparator.comparingInt(of -> doubt(of.getFirst().reliability())))
                .toList();
    }

    private static int doubt(Reliability reliability) {
        return switch (reliability) {
            case RISKY -> 0;
            case NOT_ASSESSED -> 1;
            case DOUBTFUL -> 2;
            case RELIABLE -> 3;
        };
    }

    private static Component dependency(List<RelianceRow> rows) {
        RelianceRow one = rows.getFirst();
        long hard = rows.stream().filter(RelianceRow::hard).count();
        Anchor name = link(Routes.DEPENDENCIES + "/" + one.dependencyId(), one.dependencyName());
        name.addClassName("gd-quiet-link");
        Span how = new Span(rows.size()
                + (rows.size() == 1 ? " feature" : " features")
                + (hard == 0 ? "" : hard == rows.size() ? ", hard" : ", " + hard + " hard"));
        how.addClassNames("gd-dim", "gd-small");
        Div right = new Div(how, reliability(one.reliability()));
        right.addClassName("gd-actions");
        Div row = new Div(name, right);
        row.addClassName("gd-row");
        return row;
    }

    private static Span reliability(Reliability reliability) {
        return Rows.tag(
                reliability.label(),
                switch (reliability) {
                    case RELIABLE -> "proven";
                    case DOUBTFUL -> "stale";
                    case RISKY -> "failing";
                    case NOT_ASSESSED -> "";
                });
    }

    private static Div card(String title) {
        Div card = new Div(new H2(title));
        card.addClassName("gd-card");
        return card;
    }

    private static Paragraph dim(String text) {
        Paragraph dim = new Paragraph(text);
        dim.addClassName("gd-dim");
        return dim;
    }

    private static Component foot(String address, String text) {
        Div foot = new Div(link(address, text));
        foot.addClassNames("gd-card-foot", "gd-small");
        return foot;
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(false);
        return link;
    }
}
