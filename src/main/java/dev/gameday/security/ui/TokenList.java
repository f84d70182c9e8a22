package dev.gameday.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Rows;
import dev.gameday.security.ApiTokenRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** API tokens, each with what it may do, until when, when it was last used, and a way to end it. */
class TokenList extends Div {
    private static final long serialVersionUID = 1L;

    TokenList(List<ApiTokenRow> tokens, Instant now, ZoneId zone, Consumer<ApiTokenRow> revoke) {
        for (ApiTokenRow token : tokens) {
            Div row = Rows.row(token.name(), facts(token, zone));
            Div right = (Div) row.getComponentAt(1);
            right.add(Rows.tag(token.scope().label(), ""));
            if (token.works(now)) {
                right.add(button(token, revoke));
            } else {
                right.add(Rows.tag(token.revokedAt() == null ? "Expired" : "Revoked", "failing"));
                row.addClassName("gd-over");
            }
            add(row);
        }
    }

    private static String facts(ApiTokenRow token, ZoneId zone) {
        String until = token.expiresAt() == null ? "never expires" : "expires " + Dates.full(token.expiresAt(), zone);
        String used = token.lastUsedAt() == null ? "never used" : "last used " + Dates.full(token.lastUsedAt(), zone);
        return "Created " + Dates.day(token.createdAt(), zone) + " · " + until + " · " + used;
    }

    private static Button button(ApiTokenRow token, Consumer<ApiTokenRow> revoke) {
        Button button = new Button(
                "Revoke",
                click -> Confirm.danger(
                        "Revoke " + token.name() + "?",
                        "Programs that use it stop working at once. This cannot be undone.",
                        "Revoke the token",
                        () -> revoke.accept(token)));
        button.setAriaLabel("Revoke " + token.name());
        return button;
    }
}
