package dev.gameday.alert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.alert.AlertDeliveryService;
import dev.gameday.alert.DeliveryRow;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Rows;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramClock;
import java.util.ArrayList;
import java.util.List;

/** Whether alerts arrive at all. */
@SpringComponent
class DeliveriesTab implements SettingsTab {
    private final AlertDeliveryService deliveries;
    private final ProgramClock clock;

    DeliveriesTab(AlertDeliveryService deliveries, ProgramClock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "alerts";
    }

    @Override
    public String title() {
        return "Alerts";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Component create() {
        List<DeliveryRow> rows = deliveries.latest();
        if (rows.isEmpty()) {
            return new EmptyState(
                    "No alerts have been delivered yet",
                    "Make a token that may deliver alerts under API tokens: with it comes a receiver to copy into"
                            + " Alertmanager's configuration.");
        }
        Paragraph text = new Paragraph("The latest " + rows.size()
                + " deliveries. Those that have no part in a game day are thrown away after 30 days.");
        text.addClassName("gd-dim");
        Div card = new Div();
        card.addClassName("gd-card");
        rows.forEach(row -> {
            Div line = Rows.row(Dates.full(row.receivedAt(), clock.zone()), facts(row));
            card.add(line, new Payload(() -> deliveries.payload(row.id())));
        });
        Div page = new Div(text, card);
        page.addClassName("gd-stack");
        return page;
    }

    private static String facts(DeliveryRow row) {
        List<String> facts = new ArrayList<>();
        facts.add(row.alerts() + (row.alerts() == 1 ? " alert" : " alerts"));
        if (row.truncated() > 0) {
            facts.add(row.truncated() + " left out by the sender");
        }
        if (row.times() > 1) {
            facts.add("delivered " + row.times() + " times");
        }
        facts.add("with a token of " + row.from());
        return String.join(" · ", facts);
    }
}
