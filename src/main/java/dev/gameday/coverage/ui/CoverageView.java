package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.TabBar;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageLine;
import dev.gameday.coverage.CoverageReport;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.ModeFilter;
import dev.gameday.coverage.ModeRow;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.io.Serial;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is proven as of a day: program, applications, teams, need levels; and the failure modes that a number counts. */
@Route(Routes.COVERAGE)
@PageTitle("Coverage")
@PermitAll
class CoverageView extends Div implements AfterNavigationObserver {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> CUTS = List.of("application", "team", "need");
    private static final int WEEKS = 12;

    private final transient CoverageService coverage;
    private final transient ProgramClock clock;
    private final ViewHeader header = new ViewHeader("Coverage");
    private final DateField asOf = new DateField("As of");
    private final TabBar cuts;
    private final Div content = new Div();
    private transient CoverageAddress address = new CoverageAddress(null, CUTS.getFirst(), null, null);

    CoverageView(CoverageService coverage, ProgramClock clock) {
        this.coverage = coverage;
        this.clock = clock;
        asOf.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                LocalDate day = change.getValue();
                go(address.on(day == null || day.equals(clock.today()) ? null : day));
            }
        });
        cuts = new TabBar("Coverage by", index -> go(address.cutBy(CUTS.get(index))));
        List.of("By application", "By team", "By need level").forEach(cuts::addTab);
        header.setActions(asOf);
        content.addClassName("gd-stack");
        add(header, content);
    }

    private void go(CoverageAddress there) {
        getUI().ifPresent(ui -> ui.navigate(there.url()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = CoverageAddress.of(event.getLocation().getQueryParameters());
        LocalDate day = address.asOf() == null ? clock.today() : address.asOf();
        asOf.setValue(day);
        cuts.select(CUTS.indexOf(address.by()));
        CoverageReport report = coverage.coverage(day);
        header.setSub("As of the end of " + Dates.day(day));
        content.removeAll();
        CoverageCounts program = report.program().counts();
        if (program.inScope() + program.accepted() == 0) {
            content.add(nothing());
        } else {
            content.add(program(report));
            ModeFilter filter = address.filter();
            if (filter != null) {
                content.add(list(filter, day, report));
            }
            content.add(parts(report));
        }
        content.add(trend(day));
    }

    private static Component nothing() {
        return new EmptyState(
                "No failure modes yet",
                "Coverage is the share of failure modes in scope that an exercise has proven. Put failure modes of an"
                        + " application in scope, and they are counted here.",
                new Anchor(Routes.APPLICATIONS, "Applications"));
    }

    private Section program(CoverageReport report) {
        CoverageCounts counts = report.program().counts();
        Span big = new Span(Words.percent(counts) + " ");
        big.addClassName("gd-big");
        Span fraction = new Span(counts.fraction());
        Div number = new Div(
                big, new Anchor(address.listing(CoverageAddress.ANY, null).url(), fraction));
        number.addClassName("gd-coverage-number");
        Section card = card("Program", number);
        card.add(new CoverageBar(counts)
                .withLegend(state -> address.listing(state, null).url()));
        if (report.risk().percent().isPresent()) {
            Paragraph risk =
                    new Paragraph("Weighted by risk: " + report.risk().percent().getAsInt() + "% ("
                            + report.risk().proven() + " of " + report.risk().inScope()
                            + "), as dependencies are assessed today.");
            risk.addClassNames("gd-dim", "gd-small", "gd-coverage-risk");
            card.add(risk);
        }
        return card;
    }

    private Section list(ModeFilter filter, LocalDate day, CoverageReport report) {
        List<ModeRow> rows = coverage.modes(day, filter);
        String state = address.state() == null || address.state().equals(CoverageAddress.ANY)
                ? "In scope"
                : address.state().substring(0, 1).toUpperCase(Locale.ROOT)
                        + address.state().substring(1);
        String of = lines(report).stream()
                .filter(line -> part(line).equals(address.of()))
                .findFirst()
                .map(line -> ", " + line.name())
                .orElseGet(() -> ofFeature(rows));
        Anchor close = new Anchor(address.listing(null, null).url(), "Close the list");
        close.addClassName("gd-small");
        H2 title = new H2(state + of + ": " + rows.size());
        ModeGrid grid = new ModeGrid(state, rows);
        Div head = new Div(title, close);
        if (!rows.isEmpty()) {
            head.add(new CsvExport("failure modes", () -> grid.table(day, () -> coverage.modes(day, filter))));
        }
        head.addClassName("gd-coverage-head");
        Section card = new Section(head);
        card.addClassName("gd-card");
        card.add(rows.isEmpty() ? new Paragraph("Nothing is in this state on this day.") : grid);
        return card;
    }

    private String ofFeature(List<ModeRow> rows) {
        boolean one = address.by().equals(CoverageAddress.FEATURE) && !rows.isEmpty();
        return one
                ? ", " + rows.getFirst().application() + ": " + rows.getFirst().feature()
                : "";
    }

    private Section parts(CoverageReport report) {
        String what = address.by().equals("need") ? "Need level" : address.by().equals("team") ? "Team" : "Application";
        CoverageTable table = new CoverageTable("Coverage by " + what, what);
        for (CoverageLine line : lines(report)) {
            table.line(
                    line.name(),
                    line.counts(),
                    address.listing(CoverageAddress.ANY, part(line)).url());
        }
        Div scroll = new Div(table.toComponent());
        scroll.addClassName("gd-scroll-x");
        LocalDate day = report.asOf();
        CsvExport export = new CsvExport(
                "coverage by " + what.toLowerCase(Locale.ROOT),
                () -> CoverageTables.parts(what, day, () -> lines(coverage.coverage(day))));
        Section card = new Section(cuts, scroll, export.inBar());
        card.addClassName("gd-card");
        return card;
    }

    private List<CoverageLine> lines(CoverageReport report) {
        return switch (address.by()) {
            case "team" -> report.teams();
            case "need" -> report.needLevels();
            default -> report.applications();
        };
    }

    private static String part(CoverageLine line) {
        return line.id() == null ? CoverageAddress.NO_TEAM : line.id();
    }

    /** The Sundays before the day, since anything was in scope, and the day. */
    private Section trend(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        List<LocalDate> days = Stream.concat(
                        Stream.iterate(sunday, week -> week.minusWeeks(1)).limit(WEEKS - 1), Stream.of(day))
                .toList();
        CoverageTable table = new CoverageTable("Coverage by week", "End of week");
        CsvExport export = new CsvExport(
                "coverage by week",
                () -> CoverageTables.trend(
                        clock.today(), () -> coverage.trend(days).reversed()));
        List<CoverageDay> begun = coverage.trend(days).stream()
                .dropWhile(each -> each.counts().inScope() == 0)
                .toList();
        for (CoverageDay each : begun.reversed()) {
            table.line(
                    Dates.day(each.day()),
                    each.counts(),
                    address.on(each.day()).listing(null, null).url());
        }
        Div scroll = new Div(table.toComponent());
        scroll.addClassName("gd-scroll-x");
        Section card = card("Week by week", new Div(scroll, export.inBar()));
        card.setVisible(!begun.isEmpty());
        return card;
    }

    private static Section card(String title, Component content) {
        Section card = new Section(new H2(title), content);
        card.addClassName("gd-card");
        return card;
    }
}
