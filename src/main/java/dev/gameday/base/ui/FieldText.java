package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.selection.MultiSelect;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field holds, in the words that a reader sees there, and back: to keep it and to show two versions side by side. */
final class FieldText {
    private static final String YES = "Yes";
    private static final String NO = "No";

    private FieldText() {}

    static String label(Component field) {
        return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
    }

    static String of(Component field) {
        Object value = valued(field).getValue();
        if (value instanceof Boolean yes) {
            return field instanceof Checkbox ? (yes ? YES : NO) : word(field, value);
        }
        if (value instanceof Set<?> several) {
            return several.stream().map(one -> word(field, one)).sorted().collect(Collectors.joining("\n"));
        }
        if (value instanceof LocalDateTime moment) {
            return moment.toString().replace('T', ' ');
        }
        return value == null ? "" : word(field, value);
    }

    /** Puts what the words say into the field. Whether that was possible: a choice may be gone. */
    static boolean put(Component field, String words) {
        HasValue<?, Object> target = valued(field);
        if (words.isEmpty() && !(field instanceof Checkbox)) {
            target.clear();
            return true;
        }
        try {
            return switch (field) {
                case Checkbox box -> set(target, words.equals(YES));
                case IntegerField number -> set(target, Integer.valueOf(words));
                case TextFieldBase<?, ?> text -> set(target, words);
                case DatePicker day -> set(target, LocalDate.parse(words));
                case TimePicker time -> set(target, LocalTime.parse(words));
                case DateTimePicker moment -> set(target, LocalDateTime.parse(words.replace(' ', 'T')));
                default -> choose(field, target, words);
            };
        } catch (IllegalArgumentException | IllegalStateException | java.time.DateTimeException gone) {
            return false;
        }
    }

    private static boolean choose(Component field, HasValue<?, Object> target, String words) {
        if (field instanceof MultiSelect<?, ?>) {
            List<String> wanted = words.lines().toList();
            Set<Object> found = items(field).stream()
                    .filter(item -> wanted.contains(word(field, item)))
                    .collect(Collectors.toSet());
            return set(target, found) && found.size() == wanted.size();
        }
        Optional<Object> found = items(field).stream()
                .filter(item -> word(field, item).equals(words))
                .findFirst();
        if (found.isEmpty() && field instanceof ComboBox<?> box && box.isAllowCustomValue()) {
            return set(target, words);
        }
        return found.isPresent() && set(target, found.get());
    }

    private static boolean set(HasValue<?, Object> target, Object value) {
        target.setValue(value);
        return true;
    }

    private static List<Object> items(Component field) {
        return field instanceof HasListDataView<?, ?> list
                ? list.getListDataView().getItems().map(Object.class::cast).toList()
                : List.of();
    }

    private static String word(Component field, Object value) {
        ItemLabelGenerator<?> words = switch (field) {
            case Select<?> select -> select.getItemLabelGenerator();
            case ComboBox<?> box -> box.getItemLabelGenerator();
            case RadioButtonGroup<?> group -> group.getItemLabelGenerator();
            case CheckboxGroup<?> group -> group.getItemLabelGenerator();
            case MultiSelectComboBox<?> box -> box.getItemLabelGenerator();
            default -> null;
        };
        return said(words, value);
    }

    @SuppressWarnings("unchecked") // The field made its words for its own values.
    private static <T> String said(@Nullable ItemLabelGenerator<T> words, Object value) {
        return words == null ? value.toString() : Objects.requireNonNullElse(words.apply((T) value), value.toString());
    }

    @SuppressWarnings("unchecked") // Values go back only into the field that they are of.
    static HasValue<?, Object> valued(Component field) {
        return (HasValue<?, Object>) field;
    }
}
