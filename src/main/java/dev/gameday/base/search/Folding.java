package dev.gameday.base.search;

import java.text.Normalizer;

/**
 * Text as search compares it: lower case, without accents, with a space wherever words part. The same in Java and in
 * SQL that H2 and PostgreSQL both take, which know no other common way to leave accents out.
 */
final class Folding {
    /** Separators of one byte. */
    private static final String PLAIN = "-_/\\.,;()[]{}|&+@#'\"!%=*~<>";

    private static final String SEPARATORS = PLAIN + "\u2019\u2018\u201c\u201d\u2013\u2014";
    private static final int FIRST_ACCENTED = 0xC0;
    private static final int LAST_ACCENTED = 0x17F;
    private static final String FROM;
    private static final String TO;

    static {
        StringBuilder from = new StringBuilder(SEPARATORS);
        StringBuilder to = new StringBuilder(" ".repeat(SEPARATORS.length()));
        for (char c = FIRST_ACCENTED; c <= LAST_ACCENTED; c++) {
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            if (base.length() > 1 && base.charAt(0) < FIRST_ACCENTED) {
                from.append(c);
                to.append(Character.toLowerCase(base.charAt(0)));
            }
        }
        from.append("\u00f8\u00d8\u0142\u0141\u0111\u0110\u00df");
        to.append("oolldds");
        FROM = from.toString();
        TO = to.toString();
    }

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            int at = FROM.indexOf(c);
            folded.append(at < 0 ? Character.toLowerCase(c) : TO.charAt(at));
        }
        return folded.toString();
    }

    /**
     * The expression's text folded by the database, with a space before its first word. PostgreSQL looks each character up among all
     * those to translate, so that text without any accent is asked to go the short way.
     */
    static String sql(String expression) {
        return "case when octet_length(" + expression + ") = char_length(" + expression + ") then "
                + sql(expression, PLAIN, " ".repeat(PLAIN.length())) + " else " + sql(expression, FROM, TO) + " end";
    }

    private static String sql(String expression, String from, String to) {
        return "lower(translate(concat(' ', " + expression + "), '" + from.replace("'", "''") + "', '" + to + "'))";
    }
}
