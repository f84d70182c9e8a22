package dev.gameday.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database with one statement at each request whether the sign-in still holds. When it was ended, or its account
 * was disabled or changed its password or roles, the browser is led to the login, on every node; when only the servlet's
 * session is gone, as after a restart, it goes on.
 */
class SessionCheck extends OncePerRequestFilter {
    private static final List<String> STATIC = List.of("/VAADIN/", "/frontend/", "/_static/", "/aura/");
    private static final String HEARTBEAT = "heartbeat";
    private final BrowserSessions sessions;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionCheck(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AccountPrincipal> who = CurrentAccount.principal();
        UUID id = BrowserSessions.current(request);
        Optional<BrowserSessions.Live> live = who.isPresent() && id != null
                ? sessions.byId(id)
                : who.isEmpty() ? Cookies.get(request, Cookies.SESSION).flatMap(sessions::byCookie) : Optional.empty();
        if (live.isPresent()) {
            goOn(live.get(), who, request, response);
        } else if (who.isPresent()) {
            signOut(request, response);
        }
        chain.doFilter(request, response);
    }

    private void goOn(
            BrowserSessions.Live live,
            Optional<AccountPrincipal> who,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (who.isEmpty()) {
            sessions.resume(live, request);
        }
        if (!who.equals(Optional.of(live.account()))) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(live.account().authentication());
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
        // An open window that nobody uses says so by heartbeats; they do not keep a sign-in alive.
        if (!HEARTBEAT.equals(request.getParameter("v-r"))) {
            sessions.seen(live, request);
        }
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Cookies.clearSession(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STATIC.stream().anyMatch(SetupGate.path(request)::startsWith);
    }
}
