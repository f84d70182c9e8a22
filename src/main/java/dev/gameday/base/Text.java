package dev.gameday.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type, checked and tidied before it is kept: trimmed, composed (NFC), within bounds, storable. */
public final class Text {
    /** Longest text of any field, in characters: an emoji is one. */
    public static final int LONGEST = 20_000;
    /** Longest name, which is one line; screens cut it where there is less room, and show it whole. */
    public static final int LONGEST_NAME = 10_000;

    /** Names up to this length are their own key: an index of PostgreSQL takes no more than some 2,700 bytes. */
    private static final int LONGEST_KEY = 250;

    private Text() {}

    /** One line that must not be blank. @throws InvalidException naming the field */
    public static String name(String field, @Nullable String value) {
        return required(field, value == null ? "" : value.replaceAll("\\s+", " "), LONGEST_NAME);
    }

    /** Text that must not be blank. @throws InvalidException naming the field */
    public static String required(String field, @Nullable String value) {
        return required(field, value, LONGEST);
    }

    /** Text that may be missing: empty then. @throws InvalidException naming the field */
    public static String optional(String field, @Nullable String value) {
        return checked(field, value == null ? "" : value, LONGEST);
    }

    /** As {@link #name}, for what is shorter for a reason of its own. */
    public static String name(String field, @Nullable String value, int longest) {
        return required(field, value == null ? "" : value.replaceAll("\\s+", " "), longest);
    }

    /** What two names are compared by: equal keys are the same name to a reader. */
    public static String key(String name) {
        String key = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return key.length() <= LONGEST_KEY ? key : cut(key, LONGEST_KEY / 2) + "#" + digest(key);
    }

    /** The text's beginning, when it is longer than that many characters, with an ellipsis. */
    public static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String required(String field, @Nullable String value, int longest) {
        String text = checked(field, value == null ? "" : value, longest);
        if (text.codePoints().noneMatch(Text::visible)) {
            throw new InvalidException(field, "Must not be empty.");
        }
        return text;
    }

    private static boolean visible(int character) {
        int type = Character.getType(character);
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && type != Character.FORMAT
                && type != Character.CONTROL;
    }

    private static String checked(String field, String value, int longest) {
        // PostgreSQL stores neither NUL nor half a surrogate pair; better said here than as a failed statement.
        if (value.indexOf(0) >= 0) {
            throw new InvalidException(field, "Contains a NUL character, which cannot be stored.");
        }
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidException(field, "Contains half a character, which cannot be stored.");
        }
        String text = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new InvalidException(field, "At most " + longest + " characters; these are " + length + ".");
        }
        return text;
    }
}
