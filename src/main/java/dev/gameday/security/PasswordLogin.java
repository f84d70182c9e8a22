package dev.gameday.security;

import dev.gameday.base.Sql;
import dev.gameday.base.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Signs in by e-mail address and password; unknown, invited, disabled and wrong look the same from outside and take the
 * same statements and the same work.
 */
@Component
class PasswordLogin implements AuthenticationProvider {
    private final JdbcClient db;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final Clock clock;

    PasswordLogin(JdbcClient db, AccountRepository accounts, Passwords passwords, LoginThrottle throttle, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Where an attempt comes from. */
    record Origin(String address, @Nullable String browser) implements Serializable {
        static Origin of(HttpServletRequest request) {
            return new Origin(
                    BrowserSessions.address(request),
                    Cookies.get(request, Cookies.BROWSER).map(TokenHash::of).orElse(null));
        }
    }

    private record Found(UUID id, @Nullable String hash, boolean knowsBrowser) {}

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String key = Text.key(attempt.getName());
        Origin origin = attempt.getDetails() instanceof Origin known ? known : new Origin("", null);
        Optional<Found> found = find(key, origin);
        boolean known = found.filter(Found::knowsBrowser).isPresent();
        var counted = new LoginThrottle.Attempt(key, origin.address(), known ? origin.browser() : null);
        if (throttle.begin(counted).isPositive()) {
            throw new TooManyAttemptsException();
        }
        String password = String.valueOf(attempt.getCredentials());
        UUID account = found.filter(it -> passwords.matches(password, it.hash()))
                .map(Found::id)
                .orElse(null);
        if (found.isEmpty()) {
            passwords.matches(password, null);
        }
        if (account == null) {
            throw new BadCredentialsException("Unknown address or wrong password.");
        }
        throttle.succeeded(counted);
        return accounts.findById(account).orElseThrow().principal().authentication();
    }

    private Optional<Found> find(String key, Origin origin) {
        return db.sql("""
                        select a.id, a.password_hash,
                               (select count(*) from known_browser k
                                 where k.account_id = a.id and k.token_hash = :browser
                                   and k.last_used_at > :since) as browsers
                          from account a where a.email_key = :key and a.enabled = true""")
                .param("browser", origin.browser() == null ? "" : origin.browser())
                .param("since", Sql.at(clock.instant().minus(Cookies.BROWSER_KEPT)))
                .param("key", key)
                .query(PasswordLogin::found)
                .optional();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(Sql.uuid(row, "id"), row.getString("password_hash"), row.getInt("browsers") > 0);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** The attempt has to wait. */
    static final class TooManyAttemptsException extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        TooManyAttemptsException() {
            super("Too many attempts.");
        }
    }
}
