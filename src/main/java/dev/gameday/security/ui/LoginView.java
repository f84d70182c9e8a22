package dev.gameday.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.gameday.base.Routes;

/** Where accounts sign in. */
@Route(value = Routes.LOGIN, autoLayout = false)
@PageTitle("Sign in · Gameday")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    /** Where a failed attempt lands. */
    public static final String WRONG = "/" + Routes.LOGIN + "?error";
    /** Where an attempt that came too soon lands. */
    public static final String TOO_MANY = "/" + Routes.LOGIN + "?wait";

    private final LoginForm form = new LoginForm();
    private final LoginI18n texts = LoginI18n.createDefault();
    private final transient AuthenticationContext authentication;

    LoginView(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("gd-door");
        texts.getForm().setTitle("Sign in");
        texts.getForm().setUsername("Email");
        texts.getForm().setPassword("Password");
        texts.getForm().setSubmit("Sign in");
        texts.getErrorMessage().setUsername("Fill in your e-mail address");
        texts.getErrorMessage().setPassword("Fill in your password");
        form.setAction(Routes.LOGIN);
        form.setForgotPasswordButtonVisible(false);
        Span mark = new Span();
        mark.addClassName("gd-mark");
        Div brand = new Div(mark, new Span("Gameday"));
        brand.addClassName("gd-brand");
        Div card = new Div(form);
        card.addClassName("gd-card");
        add(brand, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo(Routes.THIS_WEEK);
            return;
        }
        var query = event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("wait")) {
            say(
                    "Too many attempts",
                    "Wait a moment before you try again; each wrong attempt makes the wait longer. From a browser that you have used before, wrong attempts of others do not count.");
        } else {
            say(
                    "Not signed in",
                    "Unknown e-mail address or wrong password. An administrator can give you a link to a new password.");
        }
        form.setError(query.containsKey("wait") || query.containsKey("error"));
    }

    private void say(String title, String message) {
        texts.getErrorMessage().setTitle(title);
        texts.getErrorMessage().setMessage(message);
        form.setI18n(texts);
    }
}
