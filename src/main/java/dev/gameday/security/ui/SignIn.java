package dev.gameday.security.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.security.BrowserSessions;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Signs this browser in without asking for the password that was just chosen. */
final class SignIn {
    private SignIn() {}

    static void now(AccountPrincipal account, BrowserSessions sessions) {
        VaadinRequest request = VaadinRequest.getCurrent();
        // A new session id, as after every login, so that one known from before is worth nothing.
        VaadinService.reinitializeSession(request);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(account.authentication()));
        sessions.begin(
                account,
                ((VaadinServletRequest) request).getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
