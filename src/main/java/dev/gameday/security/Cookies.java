package dev.gameday.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The two cookies of our own; scripts cannot read them and other sites cannot send them. */
final class Cookies {
    /** Which sign-in this is; gone when the browser is closed. */
    static final String SESSION = "gameday-session";
    /** Which browser this is; only ever sent to the sign-in. */
    static final String BROWSER = "gameday-browser";

    static final Duration BROWSER_KEPT = Duration.ofDays(365);
    private static final int LONGEST = 100;

    private Cookies() {}

    static Optional<String> get(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)
                        && !cookie.getValue().isEmpty()
                        && cookie.getValue().length() <= LONGEST) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static void setSession(HttpServletRequest request, HttpServletResponse response, String value) {
        add(response, base(request, SESSION, value, "/").build());
    }

    static void clearSession(HttpServletRequest request, HttpServletResponse response) {
        add(response, base(request, SESSION, "", "/").maxAge(0).build());
    }

    static void setBrowser(HttpServletRequest request, HttpServletResponse response, String value) {
        add(
                response,
                base(request, BROWSER, value, "/login").maxAge(BROWSER_KEPT).build());
    }

    private static ResponseCookie.ResponseCookieBuilder base(
            HttpServletRequest request, String name, String value, String path) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(request.getContextPath() + path);
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
