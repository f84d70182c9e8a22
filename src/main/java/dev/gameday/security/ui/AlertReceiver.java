package dev.gameday.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import dev.gameday.base.Routes;

/** What goes into Alertmanager's configuration so that it delivers alerts here; ready to be copied. */
class AlertReceiver extends Div {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "ADDRESS";
    private static final String TOKEN = "TOKEN";

    /** As in docs/operations.md. */
    private static final String TEXT = """
            receivers:
              - name: gameday
                webhook_configs:
                  - url: ADDRESS
                    send_resolved: true
                    max_alerts: 1000
                    http_config:
                      authorization:
                        credentials: TOKEN

            route: # add to yours, before other routes
              routes:
                - receiver: gameday
                  matchers: [environment="staging"] # what game days break
                  group_wait: 1s # every second is time to detect
                  group_interval: 5s
                  continue: true
            """;

    AlertReceiver(String secret) {
        Pre text = new Pre(TEXT.replace(TOKEN, secret));
        text.addClassNames("gd-code", "gd-scroll-x");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Receiver for Alertmanager")
                .executeJs(
                        "this.textContent = this.textContent.replace($0, new URL($1, document.baseURI).href)",
                        ADDRESS,
                        (Routes.ALERTS_API + "/alertmanager").substring(1));
        Button copy = new Button(
                "Copy the receiver",
                click -> text.getElement()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText(this.textContent)"));
        copy.addThemeVariants(ButtonVariant.SMALL);
        Paragraph grafana = new Paragraph("Grafana: a contact point of the kind Webhook with the same address,"
                + " authorization scheme Bearer and this token as its credentials.");
        grafana.addClassNames("gd-dim", "gd-small");
        Div actions = new Div(copy);
        actions.addClassName("gd-actions");
        add(text, actions, grafana);
        addClassName("gd-stack");
    }
}
