package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Markup;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.finding.RetestTrack;
import dev.gameday.finding.RetestTrack.Mark;
import java.util.Locale;
import java.util.stream.Stream;

/** Findings by week: logged, fixed, retested; a table to whoever listens to it. */
class TrackCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int SEVERE = 2;

    TrackCard(ThisWeek week, CsvExport export) {
        RetestTrack track = week.track();
        getContent().addClassNames("gd-card", "gd-span-7");
        getContent().add(new H2("Retest track"));
        if (track.rows().isEmpty()) {
            Paragraph nothing = new Paragraph(
                    week.findings().total() == 0
                            ? "No findings yet. Each verdict that is not passed offers one; a passed retest verifies its fix."
                            : "Nothing is open, and nothing was verified lately.");
            nothing.addClassName("gd-dim");
            getContent().add(nothing);
            return;
        }
        Div scroll = new Div(table(track).toComponent());
        scroll.addClassName("gd-scroll-x");
        Anchor all = new Anchor(
                Routes.FINDINGS + "?show=all", "All " + week.findings().total() + " findings");
        all.setRouterIgnore(false);
        Div foot = new Div(legend().toComponent(), all, export);
        foot.addClassNames("gd-track-foot", "gd-small");
        getContent().add(scroll, foot);
    }

    private static Markup table(RetestTrack track) {
        Markup head =
                Markup.of("tr", Markup.of("th", Markup.of("span", "Finding").styled("gd-hidden")));
        track.weeks().forEach(monday -> head.add(Markup.of("th", Dates.week(monday))));
        Markup body = Markup.of("tbody");
        track.rows().forEach(row -> body.add(row(row)));
        return Markup.of("table", Markup.of("thead", head), body).styled("gd-track");
    }

    private static Markup row(RetestTrack.Row finding) {
        Markup row = Markup.of(
                "tr",
                Markup.of(
                        "td",
                        Markup.of("span", "SEV-" + finding.severity())
                                .styled(finding.severity() <= SEVERE ? "gd-tag failing" : "gd-tag"),
                        " ",
                        Markup.link(Routes.FINDINGS + "/" + finding.id(), finding.title())));
        finding.marks()
                .forEach(mark ->
                        row.add(Markup.of("td", mark(mark).with("role", "img").with("aria-label", mark.label()))));
        return row;
    }

    private static Markup legend() {
        Markup legend = Markup.of("div").styled("gd-track-legend");
        Stream.of(Mark.OPEN, Mark.FIXED, Mark.PASSED, Mark.FAILED)
                .map(mark -> Markup.of("span", mark(mark).with("aria-hidden", "true"), Markup.of("span", mark.label())))
                .forEach(legend::add);
        return legend;
    }

    private static Markup mark(Mark mark) {
        return Markup.of("span", sign(mark))
                .styled("gd-mark-cell " + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("title", mark.label());
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case NOTHING, OPEN -> "";
            case FIXED -> "●";
            case PASSED -> "✓";
            case FAILED -> "✕";
            case NOT_COMPARABLE -> "–";
        };
    }
}
