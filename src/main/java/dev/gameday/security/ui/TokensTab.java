package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.Rows;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.ApiTokenRow;
import dev.gameday.security.TokenService;
import java.time.LocalDate;
import java.util.List;

/** One's own API tokens. */
@SpringComponent
class TokensTab implements SettingsTab {
    private final TokenService tokens;
    private final ProgramClock clock;

    TokensTab(TokenService tokens, ProgramClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "tokens";
    }

    @Override
    public String title() {
        return "API tokens";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Role needs() {
        return Role.STAKEHOLDER;
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
        List<ApiTokenRow> rows = tokens.tokens();
        Button add = new Button("Create a token", click -> add(page));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        if (rows.isEmpty()) {
            page.add(new EmptyState(
                    "No tokens yet",
                    "A token lets a program use the API with your rights: send it as \"Authorization: Bearer\".",
                    add));
            return;
        }
        Div actions = new Div(add);
        actions.addClassName("gd-actions");
        Paragraph text = new Paragraph("Whoever has a token can do through the API what you can do here.");
        text.addClassName("gd-dim");
        Div card = new Div();
        card.addClassName("gd-card");
        rows.forEach(token -> card.add(row(page, token)));
        page.add(text, actions, card);
    }

    private Component row(Div page, ApiTokenRow token) {
        String since = "Created " + Dates.day(token.createdAt(), clock.zone());
        String until = token.expiresAt() == null ? "" : ", expires " + Dates.day(token.expiresAt(), clock.zone());
        Div row = Rows.row(token.name(), since + until);
        Div end = (Div) row.getComponentAt(1);
        if (token.revokedAt() != null) {
            end.add(Rows.tag("revoked", ""));
            return row;
        }
        Button revoke = new Button(
                "Revoke",
                click -> Confirm.danger(
                        "Revoke " + token.name() + "?",
                        "Programs that use it stop working at once. This cannot be undone.",
                        "Revoke the token",
                        () -> {
                            Notices.attempt(() -> tokens.revoke(token.id()));
                            show(page);
                        }));
        revoke.setAriaLabel("Revoke " + token.name());
        end.add(revoke);
        return row;
    }

    private void add(Div page) {
        FormDialog dialog = new FormDialog("Create a token", "Create");
        TextField name = dialog.line("name", "What it is for", "");
        DateField expires = dialog.field("expiresAt", new DateField("Expires after"));
        expires.setHelperText("Empty: when you revoke it.");
        expires.setClearButtonVisible(true);
        dialog.onSave(() -> {
            LocalDate day = expires.getValue();
            String secret = tokens.create(name.getValue(), day == null ? null : clock.endOf(day))
                    .secret();
            show(page);
            AccountDialogs.showSecret("Your new token", "Copy it now: it is not shown again.", secret);
        });
        dialog.open();
    }
}
