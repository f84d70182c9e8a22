package dev.gameday.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gameday.base.ui.TabBar;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.ImportReport;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** What an import would do or did, by outcome. */
class ImportReportCard extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportReport report;
    private final transient List<Runnable> pages = new ArrayList<>();
    private final TabBar tabs = new TabBar("Outcome", this::show);
    private final Div rows = new Div();

    ImportReportCard(ImportReport report, Button action) {
        this.report = report;
        addClassName("gd-card");
        Div head = new Div(texts(), action);
        head.addClassName("gd-import-head");
        for (ImportAction outcome : ImportAction.values()) {
            List<ImportItem> items = report.items().stream()
                    .filter(item -> item.action() == outcome)
                    .toList();
            if (!items.isEmpty()) {
                page(Words.tab(outcome, items.size()), () -> rows.add(new ImportItemGrid(outcome, items)));
            }
        }
        if (!report.warnings().isEmpty()) {
            page("Warnings " + report.warnings().size(), () -> rows.add(new WarningGrid(report.warnings())));
        }
        add(head, tabs, rows);
        if (!pages.isEmpty()) {
            tabs.select(0);
            show(0);
        }
    }

    private void page(String label, Runnable content) {
        tabs.addTab(label);
        pages.add(content);
    }

    private Div texts() {
        Paragraph sentence = new Paragraph(Words.summary(report));
        sentence.addClassName("gd-dim");
        return new Div(new H2(report.committed() ? "Imported" : "Preview"), sentence);
    }

    private void show(int page) {
        rows.removeAll();
        pages.get(page).run();
    }
}
