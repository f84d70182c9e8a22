package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.Histories;
import dev.gameday.catalog.ApplicationSection;
import java.util.UUID;

/** Who changed what on the application and its features. */
@SpringComponent
class HistoryTab implements ApplicationSection {
    private static final int LAST = 1000;
    private final Histories histories;

    HistoryTab(Histories histories) {
        this.histories = histories;
    }

    @Override
    public String path() {
        return "history";
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component create(UUID applicationId) {
        Div card = new Div(histories.of(applicationId));
        card.addClassName("gd-card");
        return card;
    }
}
