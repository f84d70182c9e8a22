package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gameday.base.Routes;
import dev.gameday.base.RuleException;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Notices;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.security.BrowserSessions;
import dev.gameday.security.InvitationService;
import dev.gameday.security.LinkGreeting;
import dev.gameday.security.LinkPurpose;
import java.util.Map;

/** Where a one-time link leads: one chooses a password and is signed in. A link that does not work says only that. */
@Route(value = Routes.INVITATION + "/:token", autoLayout = false)
@PageTitle("Welcome · Gameday")
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient InvitationService invitations;
    private final transient BrowserSessions sessions;
    private final transient ProgramClock clock;
    private final Div card = new Div();
    private final PasswordField password = new PasswordField("Your password");
    private String token = "";

    InvitationView(InvitationService invitations, BrowserSessions sessions, ProgramClock clock) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.clock = clock;
        addClassName("gd-door");
        Span mark = new Span();
        mark.addClassName("gd-mark");
        Div brand = new Div(mark, new Span("Gameday"));
        brand.addClassName("gd-brand");
        card.addClassNames("gd-card", "gd-stack");
        add(brand, card);
        password.setHelperText("At least 12 characters. A sentence is a good one.");
        password.getElement().setAttribute("autocomplete", "new-password");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        card.removeAll();
        invitations.greeting(token).ifPresentOrElse(this::welcome, this::dead);
    }

    private void welcome(LinkGreeting greeting) {
        boolean first = greeting.purpose() == LinkPurpose.INVITATION;
        Paragraph text = new Paragraph(
                first
                        ? greeting.invitedBy() + " invites you to take part. Choose a password, and you are in."
                        : greeting.invitedBy()
                                + " made this link so that you can choose a new password. Your other sessions end.");
        text.addClassName("gd-dim");
        EmailField email = new EmailField("You sign in with");
        email.setValue(greeting.email());
        email.setReadOnly(true);
        email.getElement().setAttribute("autocomplete", "username");
        Button go = new Button(first ? "Choose it and come in" : "Choose it and sign in", click -> accept());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(password);
        Paragraph until =
                new Paragraph("This link works once, until " + Dates.full(greeting.expiresAt(), clock.zone()) + ".");
        until.addClassNames("gd-dim", "gd-small");
        Div form = new Div(email, password);
        form.addClassName("gd-door-form");
        card.add(new H1(first ? "Welcome, " + greeting.name() : "A new password"), text, form, go, until);
        password.focus();
    }

    private void accept() {
        boolean[] gone = {false};
        Notices.attempt(Map.of("password", password), () -> {
            try {
                comeIn(invitations.accept(token, password.getValue()));
            } catch (RuleException e) {
                gone[0] = true;
            }
        });
        if (gone[0]) {
            card.removeAll();
            dead();
        }
    }

    private void comeIn(AccountPrincipal account) {
        SignIn.now(account, sessions);
        UI.getCurrentOrThrow().getPage().setLocation("/");
    }

    private void dead() {
        Paragraph text = new Paragraph(InvitationService.DEAD);
        text.addClassName("gd-dim");
        Paragraph next = new Paragraph("Ask whoever gave it to you for a new one. If you have a password: ");
        next.add(signIn());
        card.add(new H1("This link does not work"), text, next);
    }

    private static Component signIn() {
        Anchor link = new Anchor(Routes.LOGIN, "sign in");
        link.setRouterIgnore(true);
        return link;
    }
}
