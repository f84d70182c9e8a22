package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.security.NewApiToken;
import dev.gameday.security.TokenScope;
import dev.gameday.security.TokenService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes a token: what for, what it may do, until when. */
class TokenDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    /** @param made told the token with its secret, to be shown this once */
    TokenDialog(TokenService tokens, Clock clock, ZoneId zone, Consumer<NewApiToken> made) {
        super("Create a token", "Create");
        TextField name = line("name", "What it is for", "");
        RadioButtonGroup<TokenScope> scope = wide("scope", new RadioButtonGroup<>("What it may do"));
        List<TokenScope> scopes = new ArrayList<>(List.of(TokenScope.READ, TokenScope.WRITE, TokenScope.ADMIN));
        if (tokens.mayDeliverAlerts()) {
            scopes.add(TokenScope.ALERTS);
        }
        scope.setItems(scopes);
        scope.setRenderer(new ComponentRenderer<>(TokenDialog::choice));
        scope.addClassName("gd-token-scope");
        scope.setValue(TokenScope.READ);
        DateField expires = field("expiresAt", new DateField("Last day"));
        expires.setValue(LocalDate.ofInstant(clock.instant().plus(TokenService.USUAL), zone));
        if (tokens.mayLastForEver()) {
            expires.setHelperText("Empty: until you revoke it.");
            expires.setClearButtonVisible(true);
        }
        keep("token");
        onSave(() -> {
            LocalDate day = expires.getValue();
            Instant end =
                    day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
            made.accept(tokens.create(name.getValue(), scope.getValue(), end));
        });
    }

    private static Component choice(TokenScope scope) {
        Span helper = new Span(helper(scope));
        helper.addClassNames("gd-dim", "gd-small");
        Div choice = new Div(new Div(scope.label()), helper);
        choice.addClassName("gd-choice");
        return choice;
    }

    private static String helper(TokenScope scope) {
        return switch (scope) {
            case READ -> "Reads what you may read; nothing of accounts and the audit.";
            case WRITE -> "Changes things, too, except what only administrators may.";
            case ADMIN -> "All that you may do yourself.";
            case ALERTS -> "For Alertmanager or Grafana: hands alerts over and does nothing else.";
        };
    }
}
