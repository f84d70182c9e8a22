package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.security.AccountService;
import java.util.Map;

/** One's own password. */
@SpringComponent
class PasswordTab implements SettingsTab {
    private final AccountService accounts;

    PasswordTab(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public String path() {
        return "password";
    }

    @Override
    public String title() {
        return "Your password";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Role needs() {
        return Role.STAKEHOLDER;
    }

    @Override
    public Component create() {
        PasswordField current = new PasswordField("Current password");
        current.getElement().setAttribute("autocomplete", "current-password");
        PasswordField next = new PasswordField("New password");
        next.setHelperText("At least 12 characters. A sentence is a good one.");
        next.getElement().setAttribute("autocomplete", "new-password");
        Button change = new Button("Change the password", click -> {
            boolean done = Notices.attempt(
                    Map.of("current", current, "password", next),
                    () -> accounts.changeOwnPassword(current.getValue(), next.getValue()));
            if (done) {
                UI.getCurrentOrThrow().getPage().setLocation(Routes.LOGIN);
            }
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph text = new Paragraph("Changing it signs you out everywhere; sign in again with the new one.");
        text.addClassName("gd-dim");
        Div form = new Div(current, next);
        form.addClassName("gd-form");
        Div actions = new Div(change);
        actions.addClassName("gd-actions");
        Div card = new Div(text, form, actions);
        card.addClassNames("gd-card", "gd-stack");
        return card;
    }
}
