package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.Rows;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.ApiTokenRow;
import dev.gameday.security.LinkPurpose;
import dev.gameday.security.LinkRow;
import dev.gameday.security.PersonRow;
import dev.gameday.security.SessionRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** One person, for administrators: what they may do, where they belong, how they get in, where they are. */
@Route(Routes.PEOPLE + "/:id")
@RolesAllowed("ADMINISTRATOR")
class PersonView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient PersonServices services;
    private final transient Histories histories;
    private final transient ZoneId zone;
    private final transient Clock clock;
    private final ViewHeader header = new ViewHeader("Person");
    private final Div body = new Div();
    private UUID id = new UUID(0, 0);

    PersonView(PersonServices services, Histories histories, ProgramClock program, Clock clock) {
        this.services = services;
        this.histories = histories;
        this.zone = program.zone();
        this.clock = clock;
        Anchor people = new Anchor(Routes.SETTINGS + "/" + PeopleTab.PATH, "People");
        people.setRouterIgnore(false);
        header.addParent(people);
        body.addClassName("gd-grid");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("id").orElse("");
        try {
            id = UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such person.");
        }
        show();
    }

    private void show() {
        PersonRow person = services.people().person(id);
        header.setTitle(person.name());
        Div facts = new Div(
                Rows.tag(person.status().label(), PeopleGrid.look(person.status())),
                new Span(person.email()),
                new Span(
                        person.lastSeenAt() == null
                                ? "Never seen"
                                : "Last seen " + Dates.full(person.lastSeenAt(), zone)));
        facts.addClassName("gd-facts");
        header.setSub(facts);
        header.setActions(new PersonActions(services, this::show).buttons(person));
        Div left = new Div(rights(person), wayIn(person), histories.card(id));
        left.addClassNames("gd-stack", "gd-span-7");
        Div right = new Div(sessions(), tokens());
        right.addClassNames("gd-stack", "gd-span-5");
        body.removeAll();
        body.add(left, right);
    }

    private static Component rights(PersonRow person) {
        Section card = card("Roles and teams");
        person.sortedRoles().forEach(role -> card.add(Rows.row(RoleField.name(role), RoleField.rights(role))));
        Div teams = Rows.row("Teams", person.teams().isEmpty() ? "None yet" : "");
        Div right = (Div) teams.getComponentAt(1);
        person.teams().forEach(team -> right.add(Rows.tag(team.name(), "")));
        card.add(teams);
        return card;
    }

    private Component wayIn(PersonRow person) {
        Section card = card("Link");
        LinkRow link = services.invitations().link(id).orElse(null);
        if (link == null) {
            card.add(dim(
                    switch (person.status()) {
                        case INVITED -> "The invitation does not work any more. Make a new link to let them in.";
                        case ACTIVE -> "None. A link lets them choose a new password when theirs is forgotten.";
                        case DISABLED -> "None, since the account is disabled.";
                    }));
            return card;
        }
        Div row = Rows.row(
                link.purpose() == LinkPurpose.INVITATION ? "Invitation" : "New password",
                "By " + link.createdBy() + " · works until " + Dates.full(link.expiresAt(), zone));
        Button revoke =
                new Button("Revoke", click -> act(() -> services.invitations().revoke(id)));
        revoke.setAriaLabel("Revoke the link");
        ((Div) row.getComponentAt(1)).add(revoke);
        card.add(row);
        return card;
    }

    private Component sessions() {
        Section card = card("Signed in");
        List<SessionRow> sessions = services.sessions().sessions(id);
        card.add(new SessionList(
                sessions, zone, session -> act(() -> services.sessions().endFor(id, session.id()))));
        if (sessions.size() > 1) {
            Div actions = new Div(
                    new Button("End all", click -> act(() -> services.sessions().endAllFor(id))));
            actions.addClassNames("gd-actions", "gd-card-foot");
            card.add(actions);
        }
        return card;
    }

    private Component tokens() {
        Section card = card("API tokens");
        List<ApiTokenRow> tokens = services.tokens().tokensOf(id);
        if (tokens.isEmpty()) {
            card.add(dim("None."));
        } else {
            card.add(new TokenList(
                    tokens,
                    clock.instant(),
                    zone,
                    token -> act(() -> services.tokens().revokeFor(id, token.id()))));
        }
        return card;
    }

    private void act(Runnable work) {
        Notices.attempt(work);
        show();
    }

    private static Section card(String title) {
        Section card = new Section(new H2(title));
        card.addClassName("gd-card");
        return card;
    }

    private static Paragraph dim(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("gd-dim");
        return paragraph;
    }
}
