package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountRow;
import dev.gameday.security.AccountService;
import dev.gameday.security.SessionRow;
import dev.gameday.security.SessionService;
import java.util.List;
import java.util.Map;

/** One's own name, password and sessions. */
@SpringComponent
class YouTab implements SettingsTab {
    private static final int LAST = 50;
    private final AccountService accounts;
    private final SessionService sessions;
    private final ProgramClock clock;

    YouTab(AccountService accounts, SessionService sessions, ProgramClock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "you";
    }

    @Override
    public String title() {
        return "Your account";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Role needs() {
        return Role.STAKEHOLDER;
    }

    @Override
    public Component create() {
        Div sessionsCard = new Div();
        Div left = new Div(name(), password(sessionsCard));
        left.addClassNames("gd-stack", "gd-span-5");
        sessionsCard.addClassName("gd-span-7");
        showSessions(sessionsCard);
        Div page = new Div(left, sessionsCard);
        page.addClassName("gd-grid");
        return page;
    }

    private Component name() {
        AccountRow mine = accounts.mine();
        EmailField email = new EmailField("You sign in with");
        email.setValue(mine.email());
        email.setReadOnly(true);
        email.setHelperText("An administrator can change it.");
        TextField name = new TextField("Name");
        name.setValue(mine.name());
        name.getElement().setAttribute("autocomplete", "name");
        Button save = new Button("Save the name", click -> {
            if (Notices.attempt(Map.of("name", name), () -> accounts.rename(name.getValue()))) {
                // The name stands in the frame around the page, too.
                UI.getCurrentOrThrow().getPage().reload();
            }
        });
        return card("You", form(email, name), save);
    }

    private Component password(Div sessionsCard) {
        PasswordField current = new PasswordField("Current password");
        current.getElement().setAttribute("autocomplete", "current-password");
        PasswordField next = new PasswordField("New password");
        next.setHelperText("At least 12 characters. A sentence is a good one.");
        next.getElement().setAttribute("autocomplete", "new-password");
        Button change = new Button("Change the password", click -> {
            boolean done = Notices.attempt(
                    Map.of("current", current, "password", next),
                    () -> accounts.changeOwnPassword(current.getValue(), next.getValue()));
            if (done) {
                current.clear();
                next.clear();
                Notices.done("Changed. Your other sessions have ended.");
                showSessions(sessionsCard);
            }
        });
        return card("Password", form(current, next), change);
    }

    private void showSessions(Div place) {
        List<SessionRow> mine = sessions.mine();
        Section card = new Section(new H2("Where you are signed in"));
        card.addClassName("gd-card");
        card.add(new SessionList(mine, clock.zone(), session -> act(place, () -> sessions.end(session.id()))));
        if (mine.size() > 1) {
            Button others = new Button("End all others", click -> act(place, sessions::endOthers));
            Div actions = new Div(others);
            actions.addClassNames("gd-actions", "gd-card-foot");
            card.add(actions);
        }
        Paragraph hint = new Paragraph(
                "A session ends by itself after eight hours without use. End one that you do not recognize, and change"
                        + " your password.");
        hint.addClassNames("gd-dim", "gd-small", "gd-card-foot");
        card.add(hint);
        place.removeAll();
        place.add(card);
    }

    private void act(Div place, Runnable work) {
        Notices.attempt(work);
        showSessions(place);
    }

    private static Div form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("gd-form");
        return form;
    }

    private static Component card(String title, Div form, Button action) {
        action.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(action);
        actions.addClassName("gd-actions");
        Section card = new Section(new H2(title), form, actions);
        card.addClassNames("gd-card", "gd-stack");
        return card;
    }
}
