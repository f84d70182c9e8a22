package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CsvTable;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.Rows;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountRow;
import dev.gameday.security.AccountService;
import java.util.stream.Collectors;

/** The accounts, for administrators. */
@SpringComponent
class AccountsTab implements SettingsTab {
    private final AccountService accounts;
    private final ProgramClock clock;

    AccountsTab(AccountService accounts, ProgramClock clock) {
        this.accounts = accounts;
        this.clock = clock;
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
        card.add(new CsvExport("accounts", this::table).inBar());
        page.add(actions, card);
    }

    private CsvTable<AccountRow> table() {
        return CsvTable.whole("accounts", clock.today(), accounts::accounts)
                .column("Name", AccountRow::name)
                .column("Mail", AccountRow::email)
                .column(
                        "Roles",
                        account -> account.sortedRoles().stream()
                                .map(RoleField::name)
                                .collect(Collectors.joining(", ")))
                .column("Enabled", AccountRow::enabled);
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
