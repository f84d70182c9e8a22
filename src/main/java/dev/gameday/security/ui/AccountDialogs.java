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
        FormDialog dialog = new FormDialog("Add an account", "Add");
        EmailField email = dialog.field("email", new EmailField("Email"));
        TextField name = dialog.field("name", new TextField("Name"));
        PasswordField password = dialog.wide("password", password());
        RoleField roles = dialog.wide("roles", new RoleField());
        roles.setValue(Set.of(Role.ENGINEER));
        dialog.keep("account");
        dialog.onSave(() -> {
            String secret = chosenOrGenerated(password);
            accounts.create(new NewAccount(email.getValue(), name.getValue(), secret, roles.getValue()));
            afterwards.run();
            showGenerated(password, secret, name.getValue());
        });
        dialog.open();
    }

    void edit(AccountRow account) {
        FormDialog dialog = new FormDialog("Edit " + account.name(), "Save");
        EmailField email = dialog.field("email", new EmailField("Email"));
        TextField name = dialog.field("name", new TextField("Name"));
        RoleField roles = dialog.wide("roles", new RoleField());
        roles.setHelperText("Changing roles signs them out.");
        dialog.edits(
                account,
                AccountRow::version,
                now -> {
                    email.setValue(now.email());
                    name.setValue(now.name());
                    roles.setValue(now.roles());
                },
                () -> accounts.account(account.id()));
        dialog.keep("account", account.id());
        dialog.onSave(() -> {
            accounts.update(
                    account.id(),
                    new UpdateAccount(dialog.version(), email.getValue(), name.getValue(), roles.getValue()));
            afterwards.run();
        });
        dialog.open();
    }

    void newPassword(AccountRow account) {
        FormDialog dialog = new FormDialog("New password for " + account.name(), "Set the password");
        PasswordField password = dialog.wide("password", password());
        dialog.onSave(() -> {
            String secret = chosenOrGenerated(password);
            accounts.resetPassword(account.id(), account.version(), secret);
            afterwards.run();
            showGenerated(password, secret, account.name());
        });
        dialog.open();
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
