package dev.gameday.base.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a form holds, by name, as texts. */
final class FormFields {
    private final Map<String, FormPart> parts = new LinkedHashMap<>();
    private final Map<String, HasValidationProperties> errors = new LinkedHashMap<>();

    void add(String name, FormPart part) {
        parts.put(name, part);
    }

    /** Shows errors about that name at the field. */
    void errorsAt(String name, HasValidationProperties field) {
        errors.put(name, field);
    }

    Map<String, FormPart> parts() {
        return parts;
    }

    Map<String, HasValidationProperties> errors() {
        return errors;
    }

    Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        parts.forEach((name, part) -> all.put(name, part.text()));
        return all;
    }

    /** Those of the texts that may be kept. */
    Map<String, String> keepable(Map<String, String> texts) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        parts.forEach((name, part) -> {
            if (part.secret()) {
                all.remove(name);
            }
        });
        return all;
    }

    /** What would be held if that were shown; what was typed is held again afterwards. */
    Map<String, String> textsOf(FormSource<?> other) {
        List<Runnable> held = parts.values().stream().map(FormPart::remember).toList();
        try {
            other.show();
            return texts();
        } finally {
            held.forEach(Runnable::run);
        }
    }

    /** @param say is told of what cannot be chosen any more */
    void put(Map<String, String> texts, Consumer<String> say) {
        texts.forEach((name, text) -> {
            FormPart part = parts.get(name);
            if (part != null && !part.put(text)) {
                say.accept(part.label() + ": “" + part.words(text) + "” cannot be chosen any more.");
            }
        });
    }

    void focusFirst() {
        errors.values().stream()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }
}
