package dev.gameday.security;

import dev.gameday.base.Routes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps addresses to ourselves: browsers tell no other site where a reader came from, and keep no copy of what a link with
 * a secret led to. Said at once, since the headers that are written at the end get lost with pages that are forwarded to.
 */
class NoReferrer extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        String path = SetupGate.path(request);
        if (path.startsWith("/" + Routes.INVITATION + "/") || path.startsWith("/" + Routes.STATUS + "/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }
}
