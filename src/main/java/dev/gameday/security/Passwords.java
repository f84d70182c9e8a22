package dev.gameday.security;

import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA256, 600,000 rounds (OWASP's figure), salted; the stored prefix lets a later
 * version change the way without locking anybody out.
 */
@Component
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 600_000;
    // Without look-alikes, since people read these to each other.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final String nobodys;

    /** @param rounds always the usual number, except in tests, which make accounts by the hundreds */
    Passwords(@Value("${gameday.password-rounds:" + ROUNDS + "}") int rounds) {
        var pbkdf2 = new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        encoder = new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", pbkdf2));
        nobodys = encode("nobody has this password");
    }

    /** The hash to store. @throws InvalidException naming {@code field} when the password is not good enough */
    String hash(String field, @Nullable String password) {
        return encode(PasswordRules.checked(field, password));
    }

    /** The same, for an owner whose name and address are no good passwords either. */
    String hash(String field, @Nullable String password, String email, String name) {
        return encode(PasswordRules.checked(field, password, email, name));
    }

    /**
     * Whether it is the password.
     *
     * @param hash null when there is none, which takes as long to find out, so that an unknown address is not told from
     *     a wrong password by a stopwatch
     */
    boolean matches(String password, @Nullable String hash) {
        boolean tooLong = password.length() > 4 * PasswordRules.LONGEST;
        boolean matches = encoder.matches(tooLong ? "" : password, hash == null ? nobodys : hash);
        return matches && hash != null && !tooLong;
    }

    /** Twenty characters in groups of five: nearly 100 bits. */
    String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }
}
