package dev.gameday.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gameday.base.ui.NarrowScreens;
import dev.gameday.base.ui.TabBar;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.ImportWarning;
import dev.gameday.exchange.LineError;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an import would do or did: first in words, then line by line. */
class OutcomePanel extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int ALL_VISIBLE = 12;
    private static final int WORTH_FILTERING = 8;

    private final transient List<Function<String, Component>> pages = new ArrayList<>();
    private final TabBar tabs = new TabBar("Outcome", this::show);
    private final TextField filter = new TextField("Filter");
    private final Div rows = new Div();
    private int shown;

    /** @param actions what can be done with it, the main action last */
    OutcomePanel(ImportReport report, Component... actions) {
        addClassNames("gd-card", "gd-stack", "gd-import-part");
        Div buttons = new Div(actions);
        buttons.addClassName("gd-actions");
        add(new H2(report.committed() ? "Imported" : "What will change"), words(report), buttons);
        pages(report);
        filter.setClearButtonVisible(true);
        filter.setPlaceholder("Name, field, file or line");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show(shown));
        boolean many = report.items().size()
                        + report.warnings().size()
                        + report.errors().size()
                > WORTH_FILTERING;
        filter.setVisible(many);
        if (!pages.isEmpty()) {
            add(tabs, filter, rows);
            tabs.select(0);
            show(0);
        }
    }

    private static Component words(ImportReport report) {
        UnorderedList sentences = new UnorderedList();
        sentences.addClassName("gd-import-words");
        Words.sentences(report).forEach(sentence -> sentences.add(new ListItem(sentence)));
        return sentences;
    }

    private void pages(ImportReport report) {
        if (!report.errors().isEmpty()) {
            page("Errors " + report.errors().size(), text -> errors(report.errors(), text));
        }
        for (ImportAction outcome : ImportAction.values()) {
            List<ImportItem> items = report.items().stream()
                    .filter(item -> item.action() == outcome)
                    .toList();
            if (!items.isEmpty()) {
                page(Words.tab(outcome, items.size()), text -> items(outcome, items, text));
            }
        }
        if (!report.warnings().isEmpty()) {
            page("Warnings " + report.warnings().size(), text -> warnings(report.warnings(), text));
        }
    }

    private void page(String label, Function<String, Component> content) {
        tabs.addTab(label);
        pages.add(content);
    }

    private void show(int page) {
        shown = page;
        rows.removeAll();
        rows.add(pages.get(page).apply(filter.getValue().strip().toLowerCase(Locale.ROOT)));
    }

    private static Component items(ImportAction outcome, List<ImportItem> all, String text) {
        List<ImportItem> items = all.stream()
                .filter(item -> contains(text, item.name(), item.entityRef(), Words.what(item), Words.where(item)))
                .toList();
        return items.isEmpty() ? nothing() : new ImportItemGrid(outcome, items);
    }

    private static Component errors(List<LineError> all, String text) {
        List<LineError> errors = all.stream()
                .filter(error -> contains(text, "line " + error.line(), error.column(), error.value(), error.problem()))
                .toList();
        if (errors.isEmpty()) {
            return nothing();
        }
        Grid<LineError> grid = grid("Errors", errors);
        grid.addColumn(LineError::line).setHeader("Line").setAutoWidth(true).setFlexGrow(0);
        var column = grid.addColumn(LineError::column).setHeader("Column").setFlexGrow(1);
        var value = grid.addColumn(error -> Words.value(error.value()))
                .setHeader("What it says")
                .setFlexGrow(2);
        grid.addColumn(LitRenderer.<LineError>of("""
                        <span>${item.problem}</span>
                        <span class="gd-cell-more">${item.more}</span>""")
                        .withProperty("problem", LineError::problem)
                        .withProperty("more", Words::place))
                .setHeader("What is wrong")
                .setFlexGrow(3);
        NarrowScreens.hide(grid, List.of(column, value));
        return grid;
    }

    private static Component warnings(List<ImportWarning> all, String text) {
        List<ImportWarning> warnings = all.stream()
                .filter(warning -> contains(text, warning.message(), Words.place(warning.file(), warning.line())))
                .toList();
        if (warnings.isEmpty()) {
            return nothing();
        }
        Grid<ImportWarning> grid = grid("Warnings", warnings);
        grid.addColumn(ImportWarning::message).setHeader("Warning").setFlexGrow(3);
        grid.addColumn(warning -> Words.place(warning.file(), warning.line()))
                .setHeader("File and line")
                .setFlexGrow(2);
        return grid;
    }

    private static <T> Grid<T> grid(String label, List<T> items) {
        Grid<T> grid = new Grid<>();
        grid.getElement().setAttribute("aria-label", label);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(items);
        grid.setAllRowsVisible(items.size() <= ALL_VISIBLE);
        return grid;
    }

    private static Component nothing() {
        Paragraph nothing = new Paragraph("Nothing here fits the filter.");
        nothing.addClassName("gd-dim");
        return nothing;
    }

    private static boolean contains(String text, String... parts) {
        return text.isEmpty()
                || Stream.of(parts)
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
    }
}
