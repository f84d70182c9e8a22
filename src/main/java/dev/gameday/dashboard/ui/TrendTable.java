package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.dashboard.ThisWeek;

/** The numbers behind the picture, latest week first. */
class TrendTable extends NativeTable {
    private static final long serialVersionUID = 1L;

    TrendTable(ThisWeek week) {
        addClassName("gd-table");
        NativeTableRow head = new NativeTableRow();
        for (String title : new String[] {"As of", "Proven", "In scope", "Coverage", "Failing", "Stale", "Accepted"}) {
            head.add(new NativeTableHeaderCell(title));
        }
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        NativeTableBody body = new NativeTableBody();
        week.trend().reversed().forEach(day -> body.add(row(day)));
        add(header, body);
    }

    private static NativeTableRow row(CoverageDay day) {
        CoverageCounts counts = day.counts();
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(Dates.day(day.day())));
        row.add(number(counts.proven()));
        row.add(number(counts.inScope()));
        row.add(new NativeTableCell(counts.inScope() == 0 ? "none yet" : TrendOptions.percent(day) + "%"));
        row.add(number(counts.failing()));
        row.add(number(counts.stale()));
        row.add(number(counts.accepted()));
        return row;
    }

    private static NativeTableCell number(int number) {
        return new NativeTableCell(Integer.toString(number));
    }
}
