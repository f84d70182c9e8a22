package dev.gameday.catalog.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureStanding;
import java.util.List;
import java.util.function.Function;

/** The ladder as a table, what is needed most first. */
class LadderTable extends Details {
    private final NativeTableBody body = new NativeTableBody();

    LadderTable() {
        super("As a table");
        NativeTableRow head = new NativeTableRow();
        for (String title :
                new String[] {"Rank", "Feature", "Need level", "Proven", "State", "When shed", "Shed", "Kill switch"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("gd-table", "gd-ladder-table");
        table.getElement().setAttribute("aria-label", "Hierarchy of needs, what is needed most first");
        Div scroll = new Div(table);
        scroll.addClassName("gd-scroll-x");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", "Hierarchy of needs as a table");
        add(scroll);
        addClassName("gd-archived");
    }

    void show(List<FeatureRow> ranked, Function<FeatureRow, RungParts> parts) {
        body.removeAll();
        for (FeatureRow feature : ranked) {
            RungParts part = parts.apply(feature);
            FeatureStanding standing = part.standing();
            body.add(row(
                    String.valueOf(feature.rank()),
                    feature.name(),
                    feature.needLevel().label(),
                    standing == null || standing.fraction().isEmpty() ? "–" : standing.fraction(),
                    standing == null ? "No failure modes yet" : standing.inWords(),
                    feature.whenShed().isEmpty() ? "–" : feature.whenShed(),
                    part.shed() == null ? "–" : RungParts.shedWords(part.shed()),
                    part.flags()));
        }
    }

    private static NativeTableRow row(String... values) {
        NativeTableRow row = new NativeTableRow();
        for (String value : values) {
            row.add(new NativeTableCell(value));
        }
        return row;
    }
}
