package dev.gameday.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;

/** Ways on. */
final class Links {
    private Links() {}

    static Anchor to(String route, UUID id, String text) {
        Anchor link = new Anchor(route + "/" + id, text);
        link.setRouterIgnore(false);
        return link;
    }

    static Button small(String text, Runnable work) {
        Button button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
