package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** A field as a part of a form. */
record FieldPart(Component field) implements FormPart {
    @Override
    public String label() {
        return FieldText.label(field);
    }

    @Override
    public String text() {
        return FieldText.of(field);
    }

    @Override
    public boolean put(String text) {
        return FieldText.put(field, text);
    }

    @Override
    public boolean written() {
        return field instanceof TextField || field instanceof TextArea;
    }

    @Override
    public boolean secret() {
        return field instanceof PasswordField;
    }

    @Override
    public Runnable remember() {
        HasValue<?, Object> valued = FieldText.valued(field);
        Object held = valued.getValue();
        return () -> valued.setValue(held);
    }
}
