package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.dashboard.ThisWeek;
import dev.gameday.finding.RetestTrack;
import dev.gameday.finding.RetestTrack.Mark;
import java.util.Locale;
import java.util.stream.Stream;

/** Findings by week: logged, fixed, retested; a table to whoever listens to it. */
class TrackCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int SEVERE = 2;

    TrackCard(ThisWeek week) {
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
        Div scroll = new Div(table(track));
        scroll.addClassName("gd-scroll-x");
        Anchor all = new Anchor(
                Routes.FINDINGS + "?show=all", "All " + week.findings().total() + " findings");
        all.setRouterIgnore(false);
        Div foot = new Div(legend(), all);
        foot.addClassNames("gd-track-foot", "gd-small");
        getContent().add(scroll, foot);
    }

    private static Component table(RetestTrack track) {
        NativeTableRow head = new NativeTableRow();
        Span finding = new Span("Finding");
        finding.addClassName("gd-hidden");
        head.add(new NativeTableHeaderCell(finding));
        track.weeks().forEach(monday -> head.add(new NativeTableHeaderCell(Dates.week(monday))));
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        NativeTableBody body = new NativeTableBody();
        track.rows().forEach(row -> body.add(row(row)));
        NativeTable table = new NativeTable();
        table.addClassName("gd-track");
        table.add(header, body);
        return table;
    }

    private static NativeTableRow row(RetestTrack.Row finding) {
        Anchor title = new Anchor(Routes.FINDINGS + "/" + finding.id(), finding.title());
        title.setRouterIgnore(false);
        Span severity = new Span("SEV-" + finding.severity());
        severity.addClassName("gd-tag");
        if (finding.severity() <= SEVERE) {
            severity.addClassName("failing");
        }
        NativeTableCell name = new NativeTableCell(severity, new Span(" "), title);
        NativeTableRow row = new NativeTableRow(name);
        finding.marks().forEach(mark -> row.add(new NativeTableCell(mark(mark))));
        return row;
    }

    private static Component legend() {
        Div legend = new Div();
        legend.addClassName("gd-track-legend");
        Stream.of(Mark.OPEN, Mark.FIXED, Mark.PASSED, Mark.FAILED)
                .map(mark -> {
                    Component sample = mark(mark);
                    sample.getElement().setAttribute("aria-hidden", "true").removeAttribute("role");
                    return new Span(sample, new Span(mark.label()));
                })
                .forEach(legend::add);
        return legend;
    }

    private static Component mark(Mark mark) {
        Span cell = new Span(sign(mark));
        cell.addClassNames("gd-mark-cell", mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cell.getElement().setAttribute("role", "img").setAttribute("aria-label", mark.label());
        cell.setTitle(mark.label());
        return cell;
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
