package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gameday.base.InvalidException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** The fields of one form by the names that {@link InvalidException#field()} uses, and what an edit is based on. */
public final class Form {
    private static final int MILLIS_OF_REST = 400;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, HasValidationProperties> elsewhere = new LinkedHashMap<>();
    private Map<String, String> opened = Map.of();
    private long version;

    /** Shows errors about that name, which is no field of its own, at the field. */
    public void errorsAt(String name, HasValidationProperties field) {
        elsewhere.put(name, field);
    }

    /** Registers a field that errors about that name are shown at. */
    public <T extends Component & HasValue<?, ?> & HasValidationProperties> T field(String name, T field) {
        fields.put(name, field);
        if (field instanceof TextFieldBase<?, ?> text) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(MILLIS_OF_REST);
        }
        return field;
    }

    /**
     * Says that the form changes something that is there, and shows it.
     *
     * @param version the version that the change will be based on
     * @param show puts what is saved into the fields
     * @param reload reads what is saved by now, when somebody else was faster
     */
    public <D> void edits(D now, ToLongFunction<D> version, Consumer<D> show, Supplier<D> reload) {
        this.version = version.applyAsLong(now);
        show.accept(now);
        opened();
    }

    /** The version that saving has to be based on. */
    public long version() {
        return version;
    }

    /** What is in the fields now is what the form began with. */
    public void opened() {
        opened = texts();
    }

    /** Whether the fields hold something else than the form began with. */
    public boolean isTouched() {
        return !opened.equals(texts());
    }

    /** Does the work and tells about the domain's errors, those about a field at the field. Whether it was done. */
    public boolean attempt(Runnable work) {
        return Notices.attempt(byName(), work);
    }

    /** The fields by the names that errors use. */
    public Map<String, HasValidationProperties> byName() {
        Map<String, HasValidationProperties> all = new LinkedHashMap<>(elsewhere);
        fields.forEach((name, field) -> all.put(name, (HasValidationProperties) field));
        return all;
    }

    Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        fields.forEach((name, field) -> all.put(name, FieldText.of(field)));
        return all;
    }
}
