package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationCard;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** The blackout windows on an application's page. */
@SpringComponent
class BlackoutsOfApplication implements ApplicationCard {
    private final BlackoutService blackouts;
    private final ApplicationService applications;
    private final ProgramClock clock;
    private final CurrentUser user;

    BlackoutsOfApplication(
            BlackoutService blackouts, ApplicationService applications, ProgramClock clock, CurrentUser user) {
        this.blackouts = blackouts;
        this.applications = applications;
        this.clock = clock;
        this.user = user;
    }

    @Override
    public Component create(UUID applicationId) {
        boolean inUse = !applications.detail(applicationId).archived();
        return new BlackoutCard(applicationId, blackouts, clock.today(), inUse && user.has(Role.MANAGER));
    }
}
