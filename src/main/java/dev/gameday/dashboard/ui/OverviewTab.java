package dev.gameday.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.catalog.ApplicationCard;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.dashboard.ApplicationWeekService;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** The first tab of an application: what its people need to know this week. */
@SpringComponent
class OverviewTab implements ApplicationSection {
    private static final int FIRST = 5;
    private final ApplicationWeekService weeks;
    private final ObjectProvider<ApplicationCard> cards;

    OverviewTab(ApplicationWeekService weeks, ObjectProvider<ApplicationCard> cards) {
        this.weeks = weeks;
        this.cards = cards;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Component create(UUID applicationId) {
        return new ApplicationOverview(
                weeks.overview(applicationId),
                cards.stream().map(card -> card.create(applicationId)).toList());
    }
}
