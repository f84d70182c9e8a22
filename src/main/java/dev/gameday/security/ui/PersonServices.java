package dev.gameday.security.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.program.TeamService;
import dev.gameday.security.AccountService;
import dev.gameday.security.InvitationService;
import dev.gameday.security.PeopleService;
import dev.gameday.security.SessionService;
import dev.gameday.security.TokenService;

/** What the page of a person asks. */
@SpringComponent
record PersonServices(
        PeopleService people,
        AccountService accounts,
        InvitationService invitations,
        SessionService sessions,
        TokenService tokens,
        TeamService teams) {}
