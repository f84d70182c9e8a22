package dev.gameday.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Notices;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.SetUpProgram;
import dev.gameday.program.ui.ProgramFields;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.security.BrowserSessions;
import dev.gameday.security.SetUp;
import dev.gameday.security.SetupService;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first run: the code from the console, the administrator, then the sample or a program of one's own. */
@Route(value = Routes.SETUP, autoLayout = false)
@PageTitle("Set up Gameday")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient SetupService setup;
    private final transient BrowserSessions sessions;
    private final TextField code = new TextField("Set-up code");
    private final EmailField email = new EmailField("Your email");
    private final PasswordField password = new PasswordField("Your password");
    private final TextField name = new TextField("Your name");
    private final ProgramFields program;
    private final Div choice = new Div();
    private final Div own = new Div();

    SetupView(SetupService setup, BrowserSessions sessions, ProgramClock clock) {
        this.setup = setup;
        this.sessions = sessions;
        this.program = new ProgramFields(clock.today().plusWeeks(1));
        addClassNames("gd-door", "wide");
        Span mark = new Span();
        mark.addClassName("gd-mark");
        Div brand = new Div(mark, new Span("Gameday"));
        brand.addClassName("gd-brand");
        Div card = new Div(
                new H1("Set up Gameday"),
                new Paragraph("Once, for the whole team. It takes a minute."),
                account(),
                buildChoice(),
                buildOwn());
        card.addClassNames("gd-card", "gd-setup");
        add(brand, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (setup.isSetUp()) {
            event.forwardTo(Routes.THIS_WEEK);
            return;
        }
        event.getLocation().getQueryParameters().getSingleParameter("code").ifPresent(code::setValue);
        if (code.isEmpty()) {
            code.setAutofocus(true);
        } else {
            email.setAutofocus(true);
        }
    }

    private Div account() {
        code.setHelperText("From the server's console, where it was started.");
        code.setRequiredIndicatorVisible(true);
        email.setHelperText("You will be the administrator and sign in with it.");
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "username");
        password.setHelperText("At least 12 characters. A sentence is a good one.");
        password.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        name.setPlaceholder("Administrator");
        Div form = new Div(code, email, password, name);
        form.addClassName("gd-form");
        return section("You", form);
    }

    private Div buildChoice() {
        Button sample = new Button("Start with the sample program", click -> start(null));
        sample.addThemeVariants(ButtonVariant.PRIMARY);
        Button empty = new Button("Set up our own program", click -> showOwn());
        Div buttons = new Div(sample, empty);
        buttons.addClassName("gd-actions");
        Paragraph text = new Paragraph("The sample is a real campaign of 2012 with five weeks of game days: every page"
                + " has something to show. Your own program starts empty.");
        text.addClassName("gd-dim");
        Div section = section("Begin", text, buttons);
        choice.add(section);
        return choice;
    }

    private Div buildOwn() {
        Button start = new Button("Start empty", click -> startEmpty());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button("Back", click -> {
            own.setVisible(false);
            choice.setVisible(true);
        });
        Div buttons = new Div(start, back);
        buttons.addClassName("gd-actions");
        own.add(section("Your program", program, buttons));
        own.setVisible(false);
        return own;
    }

    private void showOwn() {
        choice.setVisible(false);
        own.setVisible(true);
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, program::proposeZone);
        program.focus();
    }

    private void startEmpty() {
        Notices.attempt(fields(), () -> finish(program.setUp()));
    }

    private void start(@Nullable SetUpProgram given) {
        Notices.attempt(fields(), () -> finish(given));
    }

    private void finish(@Nullable SetUpProgram given) {
        String called = name.getValue().isBlank() ? name.getPlaceholder() : name.getValue();
        AccountPrincipal administrator =
                setup.setUp(code.getValue(), new SetUp(email.getValue(), called, password.getValue(), given, null));
        SignIn.now(administrator, sessions);
        UI.getCurrentOrThrow().getPage().setLocation("." + Routes.THIS_WEEK);
    }

    private Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>(program.fields());
        fields.put("code", code);
        fields.put("email", email);
        fields.put("password", password);
        return fields;
    }

    private static Div section(String title, Component... parts) {
        Div section = new Div(new H2(title));
        section.add(parts);
        section.addClassName("gd-setup-section");
        return section;
    }
}
