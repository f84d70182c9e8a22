package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamService;
import dev.gameday.security.InvitationService;
import dev.gameday.security.PeopleService;

/** Who takes part, with roles and teams, for administrators. */
@SpringComponent
class PeopleTab implements SettingsTab {
    static final String PATH = "people";

    private final PeopleService people;
    private final InvitationService invitations;
    private final TeamService teams;
    private final ProgramClock clock;

    PeopleTab(PeopleService people, InvitationService invitations, TeamService teams, ProgramClock clock) {
        this.people = people;
        this.invitations = invitations;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Component create() {
        return new PeoplePanel(people, invitations, teams.teams(), clock);
    }
}
