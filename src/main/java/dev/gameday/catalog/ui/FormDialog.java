package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.gameday.base.ui.Notices;
import java.util.HashMap;
import java.util.Map;

/** A form in a dialog: stays open, with what was typed, until it could be saved or is cancelled. */
class FormDialog extends Dialog {
    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private final Div form = new Div();

    FormDialog(String title, String saveLabel) {
        setHeaderTitle(title);
        setWidth("min(38rem, calc(100vw - 1.5rem))");
        setCloseOnOutsideClick(false);
        form.addClassName("gd-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button save = new Button(saveLabel, click -> {
            if (Notices.attempt(fields, this::save)) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(cancel, save);
    }

    /** What the save button does; throws the domain's errors. */
    void save() {}

    /** Adds a field that errors about that name are shown at. */
    <T extends Component & HasValidationProperties> T field(String name, T field) {
        fields.put(name, field);
        form.add(field);
        return field;
    }

    /** As {@link #field}, over the whole width. */
    <T extends Component & HasValidationProperties & HasSize> T wide(String name, T field) {
        field(name, field).addClassName("wide");
        return field;
    }

    void part(Component component) {
        form.add(component);
    }
}
