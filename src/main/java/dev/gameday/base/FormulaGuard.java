package dev.gameday.base;

/**
 * Text that a spreadsheet would take for a formula, made harmless by an apostrophe before it; and taken back, so that a
 * file that was exported reads as what it was exported from.
 */
public final class FormulaGuard {
    private static final char APOSTROPHE = '\'';
    /** What formulas begin with, also in full width, and the blanks that spreadsheets pass over before them. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    public static String guarded(String text) {
        return looksLikeFormula(text, 0) ? APOSTROPHE + text : text;
    }

    /** What was guarded. Other text stays as it is, apostrophes and all. */
    public static String original(String text) {
        return !text.isEmpty() && text.charAt(0) == APOSTROPHE && looksLikeFormula(text, 1) ? text.substring(1) : text;
    }

    /** Apostrophes before a sign count as well, since otherwise nobody could tell a typed one from an added one. */
    private static boolean looksLikeFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
