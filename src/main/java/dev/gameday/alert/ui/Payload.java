package dev.gameday.alert.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Pre;
import dev.gameday.base.ui.Notices;
import java.util.function.Supplier;

/** What a sender sent, word for word; read when somebody opens it. */
class Payload extends Details {
    private static final long serialVersionUID = 1L;

    Payload(Supplier<String> payload) {
        super("Raw payload");
        addClassName("gd-payload");
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                Notices.attempt(() -> {
                    Pre text = new Pre(payload.get());
                    text.addClassName("gd-code");
                    text.getElement()
                            .setAttribute("tabindex", "0")
                            .setAttribute("role", "region")
                            .setAttribute("aria-label", "Raw payload");
                    add(text);
                });
            }
        });
    }
}
