package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.coverage.Falls;
import dev.gameday.coverage.Falls.Felt;
import java.io.Serial;

/** The same as the tree, feature by feature. */
class FallsTable extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;

    FallsTable(Falls falls) {
        addClassName("gd-scroll-x");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", "What falls, feature by feature");
        NativeTableRow head = new NativeTableRow();
        for (String title :
                new String[] {"Application", "Feature", "Need", "Relies on", "When it falls", "Fallback", "State"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        falls.features().stream().limit(MOST).forEach(felt -> body.add(row(felt)));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("gd-table");
        add(table);
        if (falls.features().size() > MOST) {
            add(new Span("The first " + MOST + " of " + falls.features().size() + "; the export has all."));
        }
    }

    private static NativeTableRow row(Felt felt) {
        return new NativeTableRow(
                cell(link(Routes.APPLICATIONS, felt.applicationId().toString(), felt.application())),
                cell(new Span(felt.rank() + " " + felt.feature())),
                cell(new Span(felt.needLevel().label())),
                cell(new Span((felt.effect() == Effect.CARRIES_ON ? "Softly on " : "Hard on ") + felt.through())),
                cell(new Span(FallsTree.words(felt).split(" · ", 2)[0])),
                cell(new Span(felt.fallbacks().isEmpty() ? "None" : String.join(" → ", felt.fallbacks()))),
                cell(
                        felt.modeId() == null
                                ? new Span(felt.state().label())
                                : link(
                                        Routes.FAILURE_MODES,
                                        felt.modeId().toString(),
                                        felt.state().label())));
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }

    private static Anchor link(String route, String id, String text) {
        Anchor link = new Anchor(route + "/" + id, text);
        link.setRouterIgnore(false);
        return link;
    }
}
