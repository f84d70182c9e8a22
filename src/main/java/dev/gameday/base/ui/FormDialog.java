package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The form over the page that every dialog of the product is. Ctrl+Enter saves, and Enter where all fields are of one line. It
 * stays open, with everything that was typed, until saving has worked; leaving it asks only when something was typed.
 */
public class FormDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 12;
    /** Escape, unless it closes a list or a calendar of a field. */
    private static final String ESCAPED = "event.key === 'Escape' && !event.defaultPrevented"
            + " && !element.querySelector('[opened]:not(vaadin-details)')";

    private final Div body = new Div();
    private final transient Form form = new Form(body);
    private final Button save;
    private transient Runnable work = () -> {};
    private String kind = "";
    private transient Object[] item = {};

    public FormDialog(String title, String saveLabel) {
        setHeaderTitle(title);
        addClassName("gd-form-dialog");
        setCloseOnOutsideClick(false);
        body.addClassName("gd-form");
        add(form.notes(), body);
        save = new Button(saveLabel, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> leave()), save);
        // The dialog's own Escape would overtake what was typed last; an event of ours waits for it.
        setCloseOnEsc(false);
        getElement().addEventListener("keydown", escape -> leave()).setFilter(ESCAPED);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                begin();
            }
        });
    }

    /** Says what saving does; it throws the domain's errors, and the dialog closes when it does not. */
    public final void onSave(Runnable work) {
        this.work = work;
    }

    /** As {@link Form#edits}. */
    public final <D> void edits(D now, ToLongFunction<D> version, Consumer<D> show, Supplier<D> reload) {
        form.edits(now, version, show, reload);
    }

    /** The version that saving has to be based on, for a dialog that {@link #edits} something. */
    public final long version() {
        return form.version();
    }

    /** Adds a field that errors about that name are shown at. */
    public final <T extends Component & HasValue<?, ?> & HasValidationProperties> T field(String name, T field) {
        body.add(form.field(name, field));
        return field;
    }

    /** As {@link #field}, over the whole width. */
    public final <T extends Component & HasValue<?, ?> & HasValidationProperties & HasStyle> T wide(
            String name, T field) {
        field(name, field).addClassName("wide");
        return field;
    }

    /** Adds a line of text, over the whole width. */
    public final TextField line(String name, String label, @Nullable String value) {
        TextField field = wide(name, new TextField(label));
        field.setValue(Objects.requireNonNullElse(value, ""));
        return field;
    }

    /** Adds a text of several lines, over the whole width. */
    public final TextArea text(String name, String label, @Nullable String value) {
        TextArea field = wide(name, new TextArea(label));
        field.setValue(Objects.requireNonNullElse(value, ""));
        field.setMinRows(2);
        field.setMaxRows(ROWS);
        return field;
    }

    /** Adds what is no field. */
    public final void part(Component component) {
        body.add(component);
    }

    /** The fields, for parts that register theirs themselves and place them by {@link #part}. */
    protected final Form form() {
        return form;
    }

    /**
     * Keeps what is typed until it is saved or discarded, also when the page is loaded again or the session ends.
     *
     * @param kind the kind of form
     * @param item what it is about, if that is there already
     */
    public final void keep(String kind, Object... item) {
        this.kind = kind;
        this.item = item;
    }

    private void begin() {
        form.opened();
        if (!kind.isEmpty()) {
            form.keep(getHeaderTitle(), kind, item);
        }
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            save.addClickShortcut(Key.ENTER, modifier).listenOn(this).resetFocusOnActiveElement();
        }
        Component[] lines = form.byName().values().stream()
                .filter(field -> field instanceof TextFieldBase<?, ?> && !(field instanceof TextArea))
                .map(Component.class::cast)
                .toArray(Component[]::new);
        if (lines.length > 0 && lines.length == form.texts().size()) {
            save.addClickShortcut(Key.ENTER).listenOn(lines).resetFocusOnActiveElement();
        }
        form.focus();
    }

    private void save() {
        // A second click arrives at a dialog that has been closed by the first.
        if (isOpened()) {
            form.save(work, this::close);
        }
    }

    private void leave() {
        if (form.isTouched()) {
            Confirm.danger("Discard what you typed?", "Nothing of it was saved.", "Discard it", () -> {
                form.discard();
                close();
            });
        } else {
            close();
        }
    }
}
