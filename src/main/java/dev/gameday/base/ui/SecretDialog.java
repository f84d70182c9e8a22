package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a secret the one time that it can be read. */
public final class SecretDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Code code;

    public SecretDialog(String title, String sentence, String secret) {
        super(title);
        code = new Code(secret);
        code.addClassName("gd-secret");
        code.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", title);
        setWidth("min(34rem, 100vw - 2rem)");
        setCloseOnOutsideClick(false);
        Button copy = new Button(
                "Copy",
                click -> code.getElement()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText(this.textContent)"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(sentence), code);
        getFooter().add(new Button("Done", click -> close()), copy);
    }

    /** Shows more that belongs to the secret. */
    public SecretDialog with(Component more) {
        add(more);
        return this;
    }

    /** For a link of this application: puts where it is reached in front. */
    public SecretDialog absolute() {
        code.getElement().executeJs("this.textContent = new URL($0, document.baseURI).href", code.getText());
        return this;
    }
}
