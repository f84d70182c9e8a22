package dev.gameday.base;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type, checked and tidied before it is kept: trimmed, composed (NFC), within bounds, storable. */
public final class Text {
    /** Longest text of any field, in UTF-16 units. */
    public static final int LONGEST = 20_000;
    /** Longest name: one line that lists, links and pickers can carry. */
    public static final int LONGEST_NAME = 250;

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

    /** What two names are compared by: equal keys are the same name to a reader. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    private static String required(String field, @Nullable String value, int longest) {
        String text = checked(field, value == null ? "" : value, longest);
        if (text.isEmpty()) {
            throw new InvalidException(field, "Must not be empty.");
        }
        return text;
    }

    private static String checked(String field, String value, int longest) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (text.length() > longest) {
            throw new InvalidException(field, "At most " + longest + " characters; these are " + text.length() + ".");
        }
        // PostgreSQL stores neither NUL nor half a surrogate pair; better said here than as a failed statement.
        if (text.codePoints().anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
            throw new InvalidException(field, "Contains a character that cannot be stored.");
        }
        return text;
    }
}
