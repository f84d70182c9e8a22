package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.ui.Notices;
import java.util.HashMap;
import java.util.Map;

/** A form in a dialog: stays open, with what was typed, until it could be saved or is cancelled. */
class FormDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private final Div form = new Div();
    private transient Runnable work = () -> {};

    FormDialog(String title, String saveLabel) {
        setHeaderTitle(title);
        setWidth("min(42rem, calc(100vw - 1.5rem))");
        setCloseOnOutsideClick(false);
        form.addClassName("gd-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button save = new Button(saveLabel, click -> {
            if (Notices.attempt(fields, work)) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    /** What saving does; throws the domain's errors. */
    final void onSave(Runnable save) {
        work = save;
    }

    /** Adds a field that errors about that name are shown at. */
    final <T extends Component & HasValidationProperties> T field(String name, T field) {
        fields.put(name, field);
        form.add(field);
        return field;
    }

    final TextField line(String name, String label, String value) {
        TextField field = field(name, new TextField(label));
        field.setValue(value);
        field.addClassName("wide");
        return field;
    }

    final TextArea text(String name, String label, String value) {
        TextArea field = field(name, new TextArea(label));
        field.setValue(value);
        field.setMinRows(2);
        field.setMaxRows(12);
        field.addClassName("wide");
        return field;
    }
}
