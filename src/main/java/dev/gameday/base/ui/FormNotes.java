package dev.gameday.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What there is to say about a form, above its fields. */
final class FormNotes extends Div {
    private static final long serialVersionUID = 1L;

    FormNotes() {
        addClassNames("gd-form-notes", "wide");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void say(String text) {
        add(new Div(new Span(text)));
        setVisible(true);
    }

    void offer(String text, String action, Runnable work) {
        Button button = new Button(action, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(new Div(new Span(text), button));
        setVisible(true);
    }
}
