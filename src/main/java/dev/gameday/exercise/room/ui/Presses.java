package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.gameday.base.ui.Notices;
import java.util.UUID;
import java.util.function.Consumer;

/** Buttons that do something at once, and the same once when they are pressed twice. */
final class Presses {
    private Presses() {}

    /** @param work is given the request id that belongs to this button */
    static Button of(String label, Consumer<UUID> work, Runnable refresh) {
        UUID request = UUID.randomUUID();
        Button button = new Button(label, click -> {
            Notices.attempt(() -> work.accept(request));
            refresh.run();
            click.getSource().setEnabled(true);
        });
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Puts a text where it can be pasted from. */
    static Button copy(String label, String text) {
        Button copy = new Button(label, click -> {
            click.getSource().getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", text);
            Notices.done("Copied: " + text);
        });
        copy.addThemeVariants(ButtonVariant.SMALL);
        return copy;
    }
}
