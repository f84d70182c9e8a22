package dev.gameday.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.security.AccountRow;
import dev.gameday.security.AccountService;
import dev.gameday.security.NewAccount;
import dev.gameday.security.UpdateAccount;
import java.util.Map;
import java.util.Set;

/** Adds an account, changes one, or gives it a new password. */
final class AccountDialogs {
    private final AccountService accounts;
    private final Runnable afterwards;

    AccountDialogs(AccountService accounts, Runnable afterwards) {
        this.accounts = accounts;
        this.afterwards = afterwards;
    }

    void add() {
        EmailField email = new EmailField("Email");
        TextField name = new TextField("Name");
        PasswordField password = password();
        RoleField roles = new RoleField();
        roles.setValue(Set.of(Role.ENGINEER));
        FormDialog dialog = new FormDialog("Add an account", "Add", () -> {
            String secret = chosenOrGenerated(password);
            boolean done = Notices.attempt(
                    Map.of("email", email, "name", name, "password", password, "roles", roles),
                    () -> accounts.create(new NewAccount(email.getValue(), name.getValue(), secret, roles.getValue())));
            if (done) {
                afterwards.run();
                showGenerated(password, secret, name.getValue());
            }
            return done;
        });
        dialog.addFields(email, name);
        dialog.addWide(password);
        dialog.addWide(roles);
        dialog.open();
        email.focus();
    }

    void edit(AccountRow account) {
        EmailField email = new EmailField("Email");
        email.setValue(account.email());
        TextField name = new TextField("Name");
        name.setValue(account.name());
        RoleField roles = new RoleField();
        roles.setHelperText("Changing roles signs them out.");
        roles.setValue(account.roles());
        FormDialog dialog = new FormDialog("Edit " + account.name(), "Save", () -> {
            boolean done = Notices.attempt(
                    Map.of("email", email, "name", name, "roles", roles),
                    () -> accounts.update(
                            account.id(),
                            new UpdateAccount(account.version(), email.getValue(), name.getValue(), roles.getValue())));
            if (done) {
                afterwards.run();
            }
            return done;
        });
        dialog.addFields(email, name);
        dialog.addWide(roles);
        dialog.open();
    }

    void newPassword(AccountRow account) {
        PasswordField password = password();
        FormDialog dialog = new FormDialog("New password for " + account.name(), "Set the password", () -> {
            String secret = chosenOrGenerated(password);
            boolean done = Notices.attempt(
                    Map.of("password", password),
                    () -> accounts.resetPassword(account.id(), account.version(), secret));
            if (done) {
                afterwards.run();
                showGenerated(password, secret, account.name());
            }
            return done;
        });
        dialog.addWide(password);
        dialog.open();
        password.focus();
    }

    private String chosenOrGenerated(PasswordField field) {
        return field.getValue().isEmpty() ? accounts.generatePassword() : field.getValue();
    }

    private static PasswordField password() {
        PasswordField field = new PasswordField("Password");
        field.setHelperText("At least 12 characters. Leave it empty to have one made, which is shown once.");
        field.getElement().setAttribute("autocomplete", "new-password");
        return field;
    }

    private static void showGenerated(PasswordField field, String secret, String name) {
        if (!field.getValue().isEmpty()) {
            Notices.done("Saved.");
            return;
        }
        showSecret("Password of " + name, "Tell it to them now: it is not shown again.", secret);
    }

    /** Shows a secret the one time that it can be read. */
    static void showSecret(String title, String sentence, String secret) {
        Code code = new Code(secret);
        code.addClassName("gd-secret");
        code.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", title);
        Dialog dialog = new Dialog(title);
        dialog.setWidth("min(34rem, 100vw - 2rem)");
        dialog.setCloseOnOutsideClick(false);
        Paragraph text = new Paragraph(sentence);
        Button copy = new Button(
                "Copy",
                click -> code.getElement()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText(this.textContent)"));
        dialog.add(text, code);
        dialog.getFooter().add(copy, new Button("Done", click -> dialog.close()));
        dialog.open();
    }
}
