package dev.gameday.security;

import dev.gameday.base.Text;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by e-mail address and password; unknown, disabled and wrong look the same from outside. */
@Component
class PasswordLogin implements AuthenticationProvider {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final LoginThrottle throttle;

    PasswordLogin(AccountRepository accounts, Passwords passwords, LoginThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String key = Text.key(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (throttle.wait(key, address).isPositive()) {
            throw new TooManyAttemptsException();
        }
        String password = String.valueOf(attempt.getCredentials());
        Optional<Account> account = accounts.findByEmailKeyAndEnabledTrue(key);
        if (account.isEmpty()) {
            passwords.pretendToCheck(password);
        }
        Account known = account.filter(found -> passwords.matches(password, found.passwordHash()))
                .orElseThrow(() -> {
                    throttle.failed(key, address);
                    return new BadCredentialsException("Unknown address or wrong password.");
                });
        throttle.succeeded(key, address);
        return known.principal().authentication();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** The pair of account and address has to wait. */
    static final class TooManyAttemptsException extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        TooManyAttemptsException() {
            super("Too many attempts.");
        }
    }
}
