package dev.gameday.security;

import dev.gameday.base.InvalidException;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 600_000;
    // Without look-alikes, since people read these to each other.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "pbkdf2",
            Map.of(
                    "pbkdf2",
                    new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
    private final String nobodys = encode("nobody has this password");

    /** The hash to store. @throws InvalidException naming {@code field} when the password is too short or too long */
    String hash(String field, @Nullable String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST) {
            throw new InvalidException(field, "At least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            throw new InvalidException(field, "At most " + LONGEST + " characters.");
        }
        return encode(password);
    }

    boolean matches(String password, String hash) {
        return password.length() <= 4 * LONGEST && encoder.matches(password, hash);
    }

    /** Takes as long as a real check, so that an unknown address is not told from a wrong password by a stopwatch. */
    void pretendToCheck(String password) {
        encoder.matches(password.length() <= 4 * LONGEST ? password : "", nobodys);
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
