package dev.gameday.alert.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.alert.DayAlertService;
import dev.gameday.base.CurrentUser;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDaySection;
import dev.gameday.exercise.UnseenFollowUp;
import dev.gameday.program.ProgramClock;
import org.springframework.beans.factory.ObjectProvider;

/** What alerts said, on the page of a game day. */
@SpringComponent
class AlertsSection implements GameDaySection {
    private final DayAlertService alerts;
    private final ObjectProvider<UnseenFollowUp> followUps;
    private final CurrentUser user;
    private final ProgramClock clock;

    AlertsSection(
            DayAlertService alerts, ObjectProvider<UnseenFollowUp> followUps, CurrentUser user, ProgramClock clock) {
        this.alerts = alerts;
        this.followUps = followUps;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public boolean isFor(GameDayPage day) {
        return day.seesScript();
    }

    @Override
    public Shown create(GameDayPage day, Runnable refresh) {
        return new AlertsCard(day, alerts, followUps.orderedStream().toList(), user, clock);
    }
}
