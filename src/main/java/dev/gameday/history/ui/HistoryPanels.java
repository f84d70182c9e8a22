package dev.gameday.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.Histories;
import dev.gameday.history.ChangeService;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** Makes history panels for every page. */
@SpringComponent
class HistoryPanels implements Histories {
    private static final int STEP = 10;
    private final ChangeService changes;
    private final ProgramClock clock;

    HistoryPanels(ChangeService changes, ProgramClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Component of(UUID subject) {
        return HistoryPanel.ofThing(subject, (offset, limit) -> changes.of(subject, offset, limit), clock.zone(), STEP);
    }

    @Override
    public Component card(UUID subject) {
        Section card = new Section(new H2("History"), of(subject));
        card.addClassName("gd-card");
        return card;
    }

    @Override
    public void open(UUID subject, String name) {
        Dialog dialog = new Dialog("History of " + name);
        dialog.setWidth("min(44rem, 100vw - 2rem)");
        dialog.add(of(subject));
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }
}
