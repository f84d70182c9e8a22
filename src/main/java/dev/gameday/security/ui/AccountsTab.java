package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.Rows;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.security.AccountRow;
import dev.gameday.security.AccountService;

/** The accounts, for administrators. */
@SpringComponent
class AccountsTab implements SettingsTab {
    private final AccountService accounts;

    AccountsTab(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public String path() {
        return "accounts";
    }

    @Override
    public String title() {
        return "Accounts";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Component create() {
        Div page = new Div();
        page.addClassName("gd-stack");
        show(page);
        return page;
    }

    private void show(Div page) {
        page.removeAll();
        AccountDialogs dialogs = new AccountDialogs(accounts, () -> show(page));
        Button add = new Button("Add an account", click -> dialogs.add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(add);
        actions.addClassName("gd-actions");
        Div card = new Div();
        card.addClassName("gd-card");
        accounts.accounts().forEach(account -> card.add(row(page, account, dialogs)));
        page.add(actions, card);
    }

    private Component row(Div page, AccountRow account, AccountDialogs dialogs) {
        Div row = Rows.row(account.name(), account.email());
        Div end = (Div) row.getComponentAt(1);
        account.sortedRoles().forEach(role -> end.add(Rows.tag(RoleField.name(role), "")));
        if (!account.enabled()) {
            end.add(Rows.tag("disabled", "failing"));
            end.add(button("Enable", account, () -> act(page, () -> accounts.enable(account.id(), account.version()))));
            return row;
        }
        end.add(
                button("Edit", account, () -> dialogs.edit(account)),
                button("New password", account, () -> dialogs.newPassword(account)),
                button(
                        "Disable",
                        account,
                        () -> Confirm.danger(
                                "Disable " + account.name() + "?",
                                "Their sessions and API tokens end at once. What they did stays, and you can enable them again.",
                                "Disable the account",
                                () -> act(page, () -> accounts.disable(account.id(), account.version())))));
        return row;
    }

    private void act(Div page, Runnable work) {
        Notices.attempt(work);
        show(page);
    }

    private static Button button(String label, AccountRow account, Runnable work) {
        Button button = new Button(label, click -> work.run());
        button.setAriaLabel(label + ": " + account.name());
        return button;
    }
}
