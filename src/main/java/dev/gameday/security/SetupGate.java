package dev.gameday.security;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** While nothing is set up, every screen leads to the set-up and the API is not available. */
final class SetupGate {
    private SetupGate() {}

    /** Without the context; the firewall has refused what is not normalized. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** For the API. */
    static final class OfApi extends OncePerRequestFilter {
        private final SetupState setup;
        private final Problems problems;

        OfApi(SetupState setup, Problems problems) {
            this.setup = setup;
            this.problems = problems;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (setup.done()) {
                chain.doFilter(request, response);
            } else {
                problems.write(
                        request,
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Gameday is not set up yet. The server's console shows the address to do it at.");
            }
        }
    }

    /** For the screens: only whole pages are led away, not what they load. */
    static final class OfScreens extends OncePerRequestFilter {
        private static final List<String> OPEN = List.of(
                "/" + Routes.SETUP, "/VAADIN/", "/frontend/", "/_static/", "/aura/", "/actuator/", "/v3/", "/error");
        private final SetupState setup;

        OfScreens(SetupState setup) {
            this.setup = setup;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (setup.done()) {
                chain.doFilter(request, response);
            } else {
                response.sendRedirect(request.getContextPath() + "/" + Routes.SETUP);
            }
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !"GET".equals(request.getMethod())
                    || request.getParameter("v-r") != null
                    || OPEN.stream().anyMatch(path(request)::startsWith);
        }
    }
}
