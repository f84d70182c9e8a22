package dev.gameday.catalog.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.program.TeamRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields that several of the catalog's forms share. */
final class Fields {
    private Fields() {}

    static TextField text(String label, @Nullable String value) {
        TextField field = new TextField(label);
        field.setValue(value == null ? "" : value);
        return field;
    }

    static TextArea area(String label, @Nullable String value) {
        TextArea field = new TextArea(label);
        field.setMinRows(2);
        field.setMaxRows(8);
        field.setValue(value == null ? "" : value);
        return field;
    }

    static <T> Select<T> select(String label, List<T> items, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        return select;
    }

    /** A select with an entry for "whatever". */
    static <T> Select<T> filter(String label, String whatever, List<T> items, Function<T, String> words) {
        Select<T> select = select(label, items, words);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(whatever);
        select.setItemLabelGenerator(item -> item == null ? whatever : words.apply(item));
        return select;
    }

    /** Sends the teams to the browser when they are looked at: a company has many. */
    static ComboBox<TeamRow> team(List<TeamRow> teams) {
        ComboBox<TeamRow> team = new ComboBox<>("Team");
        team.setItems(teams);
        team.setItemLabelGenerator(TeamRow::name);
        team.setPlaceholder("All teams");
        team.setClearButtonVisible(true);
        return team;
    }

    /** In a list: what is there, or what was archived. */
    static Select<Boolean> archived() {
        Select<Boolean> select = select("Show", List.of(false, true), yes -> yes ? "Archived" : "In use");
        select.setValue(false);
        return select;
    }

    /** The query of an address without the parts that say nothing. */
    static com.vaadin.flow.router.QueryParameters query(Map<String, String> parts) {
        Map<String, String> said = new java.util.TreeMap<>(parts);
        said.values().removeIf(String::isBlank);
        return com.vaadin.flow.router.QueryParameters.simple(said);
    }
}
