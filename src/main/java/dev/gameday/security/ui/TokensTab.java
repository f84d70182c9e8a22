package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CsvTable;
import dev.gameday.base.Role;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SecretDialog;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.ApiTokenRow;
import dev.gameday.security.NewApiToken;
import dev.gameday.security.TokenScope;
import dev.gameday.security.TokenService;
import java.time.Clock;
import java.util.List;

/** One's own API tokens. */
@SpringComponent
class TokensTab implements SettingsTab {
    private final TokenService tokens;
    private final ProgramClock program;
    private final Clock clock;

    TokensTab(TokenService tokens, ProgramClock program, Clock clock) {
        this.tokens = tokens;
        this.program = program;
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
        Button add = new Button(
                "Create a token",
                click -> new TokenDialog(tokens, clock, program.zone(), made -> {
                            show(page);
                            secret(made).open();
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        if (rows.isEmpty()) {
            page.add(new EmptyState(
                    "No tokens yet",
                    "A token lets a program use the API in your name: send it as \"Authorization: Bearer\". It may do"
                            + " as much of what you may as you say.",
                    add));
            return;
        }
        Div actions = new Div(add, new CsvExport("API tokens", this::table));
        actions.addClassName("gd-actions");
        Paragraph text = new Paragraph("Whoever has a token can do in your name what its scope says.");
        text.addClassName("gd-dim");
        Div card = new Div(new TokenList(rows, clock.instant(), program.zone(), token -> {
            Notices.attempt(() -> tokens.revoke(token.id()));
            show(page);
        }));
        card.addClassName("gd-card");
        page.add(text, actions, card);
    }

    private static SecretDialog secret(NewApiToken made) {
        return made.row().scope() == TokenScope.ALERTS
                ? new SecretDialog(
                                "Your new token",
                                "Copy it now, or the receiver with it for Alertmanager's configuration: it is not shown"
                                        + " again.",
                                made.secret())
                        .with(new AlertReceiver(made.secret()))
                : new SecretDialog("Your new token", "Copy it now: it is not shown again.", made.secret());
    }

    private CsvTable<ApiTokenRow> table() {
        return CsvTable.whole("tokens", program.today(), tokens::tokens)
                .column("Token", ApiTokenRow::name)
                .column("Scope", row -> row.scope().label())
                .column("Created", ApiTokenRow::createdAt)
                .column("Expires", ApiTokenRow::expiresAt)
                .column("Last used", ApiTokenRow::lastUsedAt)
                .column("Revoked", ApiTokenRow::revokedAt);
    }
}
