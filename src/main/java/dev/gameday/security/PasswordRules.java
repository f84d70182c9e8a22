package dev.gameday.security;

import dev.gameday.base.InvalidException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a password good enough: length above all, and that it is none of those which everybody tries first. */
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    /** What common passwords are made of, once digits and signs around them are gone. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "passwordpassword",
            "passw",
            "qwerty",
            "qwertyuiop",
            "qwertyqwerty",
            "qwertz",
            "qwertzuiop",
            "azerty",
            "azertyuiop",
            "asdfgh",
            "asdfghjkl",
            "zxcvbnm",
            "letmein",
            "letmeinletmein",
            "welcome",
            "welcomewelcome",
            "iloveyou",
            "iloveyouiloveyou",
            "administrator",
            "admin",
            "adminadmin",
            "adminadminadmin",
            "root",
            "rootroot",
            "secret",
            "secretsecret",
            "changeme",
            "changemechangeme",
            "changeit",
            "default",
            "monkey",
            "dragon",
            "football",
            "baseball",
            "basketball",
            "sunshine",
            "princess",
            "superman",
            "batman",
            "starwars",
            "trustno",
            "whatever",
            "master",
            "shadow",
            "michael",
            "computer",
            "internet",
            "samsung",
            "google",
            "abcdefghijkl",
            "abcdefghijklm",
            "abcdefgh",
            "abcabcabcabc",
            "test",
            "testtest",
            "testtesttest",
            "guest",
            "login",
            "access",
            "hello",
            "hellohello",
            "gameday",
            "gamedaygameday",
            "mypassword",
            "mysecretpassword",
            "thisismypassword",
            "correcthorse");

    private static final List<String> ROWS = List.of("0123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyz");

    private PasswordRules() {}

    /** @throws InvalidException naming {@code field} and saying what would be right */
    static String checked(String field, @Nullable String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST) {
            throw new InvalidException(field, "At least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            throw new InvalidException(field, "At most " + LONGEST + " characters.");
        }
        if (common(password)) {
            throw new InvalidException(field, "Everybody tries this one first. A sentence of your own is a good one.");
        }
        return password;
    }

    /** The same, and not the owner's name or address. */
    static String checked(String field, @Nullable String password, String email, String name) {
        String given = checked(field, password);
        String key = letters(given);
        boolean own = !key.isEmpty()
                && (key.equals(letters(email)) || key.equals(letters(name)) || key.equals(letters(before(email))));
        if (own) {
            throw new InvalidException(field, "Your name or address is easy to guess. Choose something else.");
        }
        return given;
    }

    private static boolean common(String password) {
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = letters(plain);
        String reversed = new StringBuilder(plain).reverse().toString();
        return plain.codePoints().distinct().count() < 4
                || COMMON.contains(letters)
                || COMMON.contains(letters(unleet(plain.replaceAll("[^\\p{L}]+$", ""))))
                || ROWS.stream().anyMatch(row -> row.contains(plain) || row.contains(reversed))
                || repeated(plain);
    }

    /** A short piece over and over. */
    private static boolean repeated(String text) {
        for (int piece = 1; piece <= 4; piece++) {
            if (text.length() % piece == 0
                    && text.equals(text.substring(0, piece).repeat(text.length() / piece))) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String unleet(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static String before(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }
}
