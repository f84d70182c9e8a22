package dev.gameday.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.gameday.coverage.CoverageCounts;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Named sets of failure modes with their bars and fractions. */
class CoverageTable extends NativeTable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final NativeTableBody body = new NativeTableBody();

    CoverageTable(String label, String what) {
        addClassNames("gd-table", "gd-coverage-table");
        getElement().setAttribute("aria-label", label);
        NativeTableRow head = new NativeTableRow();
        for (String title : new String[] {what, "Parts", "Proven", "Accepted"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(new NativeTableHeader(head), body);
    }

    /** @param link list of what the line counts; null: no link */
    void line(String name, CoverageCounts counts, @Nullable String link) {
        NativeTableHeaderCell first = new NativeTableHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(link == null || counts.inScope() == 0 ? new Span(name) : new Anchor(link, name));
        NativeTableCell bar = new NativeTableCell();
        NativeTableCell share = new NativeTableCell();
        if (counts.inScope() == 0) {
            Span nothing = new Span(counts.fraction());
            nothing.addClassName("gd-dim");
            bar.add(nothing);
            share.add(new Span("–"));
        } else {
            bar.add(new CoverageBar(counts));
            Span fraction = new Span(counts.proven() + "/" + counts.inScope());
            fraction.addClassName("gd-dim");
            share.add(new Span(Words.percent(counts) + " "), fraction);
            if (counts.accepted() > 0) {
                // Stands in for the last column on a phone.
                Span accepted = new Span(" +" + counts.accepted() + " accepted");
                accepted.addClassNames("gd-dim", "gd-coverage-narrow");
                share.add(accepted);
            }
        }
        NativeTableCell accepted = new NativeTableCell(counts.accepted() == 0 ? "–" : "" + counts.accepted());
        body.add(new NativeTableRow(first, bar, share, accepted));
    }
}
