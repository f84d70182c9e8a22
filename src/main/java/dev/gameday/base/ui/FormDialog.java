package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** A small form over the page. It stays open, with everything that was typed, until saving has worked. */
public class FormDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Div form = new Div();

    /**
     * A form that is not open yet.
     *
     * @param save does it and says whether it was done, telling the reader itself when not (see {@link Notices})
     */
    public FormDialog(String title, String saveLabel, BooleanSupplier save) {
        setHeaderTitle(title);
        setWidth("min(34rem, 100vw - 2rem)");
        setCloseOnOutsideClick(false);
        form.addClassName("gd-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button done = new Button(saveLabel, click -> {
            if (save.getAsBoolean()) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER);
        done.setDisableOnClick(false);
        getFooter().add(cancel, done);
    }

    /** Adds fields to the form, two in a row where there is room. */
    public void addFields(Component... fields) {
        form.add(fields);
    }

    /** Adds a field that takes the whole row. */
    public void addWide(Component field) {
        field.getElement().getClassList().add("wide");
        form.add(field);
    }
}
