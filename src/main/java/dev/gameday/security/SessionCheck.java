package dev.gameday.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled or changed its password or roles, at its next request, on every node: the
 * database is asked each time. The browser is then led to the login.
 */
class SessionCheck extends OncePerRequestFilter {
    private static final List<String> STATIC = List.of("/VAADIN/", "/frontend/", "/_static/", "/aura/");
    private final AccountQueries accounts;

    SessionCheck(AccountQueries accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean over = CurrentAccount.principal()
                .filter(account -> !accounts.mayGoOn(account.id(), account.sessionEpoch()))
                .isPresent();
        if (over) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STATIC.stream().anyMatch(SetupGate.path(request)::startsWith);
    }
}
