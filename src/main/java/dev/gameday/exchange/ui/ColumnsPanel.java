package dev.gameday.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import dev.gameday.exchange.csv.CsvChoices;
import dev.gameday.exchange.csv.CsvEncoding;
import dev.gameday.exchange.csv.CsvField;
import dev.gameday.exchange.csv.CsvKind;
import dev.gameday.exchange.csv.CsvLook;
import java.io.Serial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Which column of a table says what; guessed, and changed here. */
class ColumnsPanel extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 60;

    private final transient CsvLook look;
    private final transient Consumer<CsvChoices> again;
    private final transient Consumer<CsvChoices> chosen;
    private final Select<CsvKind> kind;
    private final Select<Character> separator;
    private final Select<CsvEncoding> encoding;
    private final Map<CsvField, Select<Integer>> columns = new EnumMap<>(CsvField.class);

    /**
     * @param again told another kind, separator or encoding, which asks for another look at the file
     * @param chosen told what to import
     */
    ColumnsPanel(String file, CsvLook look, Consumer<CsvChoices> again, Consumer<CsvChoices> chosen, Runnable back) {
        this.look = look;
        this.again = again;
        this.chosen = chosen;
        CsvChoices now = look.choices();
        kind = select("Lines are", List.of(CsvKind.values()), CsvKind::label, now.kind());
        separator = select("Separated by", List.of(',', ';', '\t', '|'), ColumnsPanel::word, now.separator());
        encoding = select("Encoding", List.of(CsvEncoding.values()), CsvEncoding::label, now.encoding());
        addClassNames("gd-card", "gd-stack", "gd-import-part");
        Div reading = new Div(kind, separator, encoding);
        reading.addClassName("gd-import-columns");
        Button preview = new Button("Preview", click -> choose());
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(new Button("Back", click -> back.run()), preview);
        actions.addClassName("gd-actions");
        add(new H2(file), sentence(), reading, fields(), sample(), actions);
    }

    private Paragraph sentence() {
        Paragraph sentence = new Paragraph(Words.count(look.lines(), "line", "lines")
                + ". Say which column says what. What no column says, and what a cell leaves empty, stays as it is.");
        sentence.addClassName("gd-dim");
        return sentence;
    }

    private <T> Select<T> select(
            String label, List<T> items, com.vaadin.flow.component.ItemLabelGenerator<T> words, T value) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        select.setValue(value);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                again.accept(choices());
            }
        });
        return select;
    }

    private static String word(char separator) {
        return switch (separator) {
            case ',' -> "Comma";
            case ';' -> "Semicolon";
            case '\t' -> "Tab";
            case '|' -> "Bar";
            default -> String.valueOf(separator);
        };
    }

    private Component fields() {
        Div form = new Div();
        form.addClassName("gd-import-columns");
        for (CsvField field : look.choices().kind().fields()) {
            Select<Integer> column = column(field);
            columns.put(field, column);
            form.add(column);
        }
        return form;
    }

    private Select<Integer> column(CsvField field) {
        boolean required = look.choices().kind().requires(field);
        Select<Integer> column = new Select<>();
        // In words: the component's own mark puts an attribute on a button that buttons may not have.
        column.setLabel(required ? field.label() + " (required)" : field.label());
        column.setItems(IntStream.range(0, look.header().size()).boxed().toList());
        column.setItemLabelGenerator(index -> index == null ? "No column" : title(index));
        column.setEmptySelectionAllowed(!required);
        column.setEmptySelectionCaption("No column");
        column.setValue(look.choices().columns().get(field));
        column.addValueChangeListener(change -> example(column));
        example(column);
        return column;
    }

    private void example(Select<Integer> column) {
        Integer index = column.getValue();
        column.setInvalid(false);
        column.setHelperText(
                index == null
                        ? "Left as it is"
                        : "Such as: "
                                + look.sample().stream()
                                        .map(cells -> cell(cells, index))
                                        .filter(text -> !text.isBlank())
                                        .findFirst()
                                        .orElse("nothing in the first lines"));
    }

    private String title(int index) {
        String title = look.header().get(index).strip();
        boolean twice = look.header().stream()
                        .filter(other -> other.strip().equals(title))
                        .count()
                > 1;
        return title.isEmpty() || twice ? (title + " (column " + (index + 1) + ")").strip() : title;
    }

    private Component sample() {
        NativeTableRow head = new NativeTableRow();
        for (int i = 0; i < look.header().size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title(i));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        for (List<String> cells : look.sample()) {
            NativeTableRow row = new NativeTableRow();
            IntStream.range(0, look.header().size()).forEach(index -> row.add(new NativeTableCell(cell(cells, index))));
            body.add(row);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("gd-table");
        table.getElement().setAttribute("aria-label", "The first lines");
        Div scroll = new Div(table);
        scroll.addClassNames("gd-scroll-x", "gd-import-sample");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "The first lines of the file");
        return scroll;
    }

    private static String cell(List<String> cells, int index) {
        String text = index < cells.size() ? cells.get(index) : "";
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private CsvChoices choices() {
        Map<CsvField, Integer> said = new EnumMap<>(CsvField.class);
        columns.forEach((field, column) -> {
            if (column.getValue() != null) {
                said.put(field, column.getValue());
            }
        });
        return new CsvChoices(kind.getValue(), encoding.getValue(), separator.getValue(), said);
    }

    private void choose() {
        boolean complete = true;
        for (Map.Entry<CsvField, Select<Integer>> entry : columns.entrySet()) {
            Select<Integer> column = entry.getValue();
            boolean missing = look.choices().kind().requires(entry.getKey()) && column.getValue() == null;
            if (missing) {
                column.setErrorMessage("Say which column it is.");
                column.setInvalid(true);
                if (complete) {
                    column.focus();
                }
                complete = false;
            }
        }
        if (complete) {
            chosen.accept(Objects.requireNonNull(choices()));
        }
    }
}
