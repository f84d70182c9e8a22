package dev.gameday.catalog;

import com.google.re2j.PatternSyntaxException;
import dev.gameday.base.InvalidException;
import dev.gameday.catalog.LabelMatchers.Matcher;
import dev.gameday.catalog.LabelMatchers.Operator;
import java.util.ArrayList;
import java.util.List;

/** Reads Alertmanager's matchers from left to right; braces around them are optional. */
final class MatcherParser {
    private static final List<Operator> LONGEST_FIRST =
            List.of(Operator.MATCHES, Operator.MATCHES_NOT, Operator.NOT_EQUAL, Operator.EQUAL);

    private final String field;
    private final String text;
    private int at;

    MatcherParser(String field, String text) {
        this.field = field;
        this.text = text;
    }

    List<Matcher> matchers() {
        if (text.isBlank()) {
            return List.of();
        }
        boolean braced = skips('{');
        List<Matcher> found = new ArrayList<>();
        while (!ends(braced)) {
            found.add(matcher());
            if (!skips(',')) {
                need(ends(braced), "A comma belongs between two matchers.");
            }
        }
        need(!found.isEmpty(), "Write at least one matcher, such as alertname=\"DbDown\", or nothing.");
        if (braced) {
            need(skips('}'), "The brace at the beginning is not closed.");
        }
        space();
        need(at == text.length(), "Nothing comes after the matchers.");
        return found;
    }

    private boolean ends(boolean braced) {
        space();
        return at == text.length() || (braced && text.charAt(at) == '}');
    }

    private Matcher matcher() {
        String label = label();
        space();
        Operator operator = operator(label);
        space();
        int start = at;
        String value = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
        try {
            return new Matcher(label, operator, value);
        } catch (PatternSyntaxException e) {
            at = start;
            throw wrong("“" + value + "” is not a regular expression: " + e.getDescription() + ".");
        }
    }

    private String label() {
        if (text.charAt(at) == '"') {
            String name = quoted();
            need(!name.isEmpty(), "A label has a name.");
            return name;
        }
        int start = at;
        while (at < text.length() && ofName(text.charAt(at), at > start)) {
            at++;
        }
        need(at > start, "A label's name has letters, digits and underscores, or stands in double quotes.");
        return text.substring(start, at);
    }

    private static boolean ofName(char c, boolean inside) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || c == ':'
                || (inside && c >= '0' && c <= '9');
    }

    private Operator operator(String label) {
        for (Operator operator : LONGEST_FIRST) {
            if (text.startsWith(operator.sign(), at)) {
                at += operator.sign().length();
                return operator;
            }
        }
        throw wrong("After “" + label + "” comes =, !=, =~ or !~.");
    }

    private String quoted() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            value.append(c == '\\' ? escaped() : c);
        }
        at = start;
        throw wrong("The double quote that begins here is not closed.");
    }

    private String escaped() {
        char c = at < text.length() ? text.charAt(at++) : '\\';
        return switch (c) {
            case 'n' -> "\n";
            case '"', '\\' -> String.valueOf(c);
            default -> "\\" + c; // Alertmanager leaves others, such as \d of a regular expression, as they are.
        };
    }

    private String bare() {
        int start = at;
        while (at < text.length() && " \t\r\n,\"={}!~".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        need(at > start, "A value is missing; put it in double quotes: \"\" for none.");
        return text.substring(start, at);
    }

    private boolean skips(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void need(boolean rule, String otherwise) {
        if (!rule) {
            throw wrong(otherwise);
        }
    }

    private InvalidException wrong(String what) {
        return new InvalidException(field, what + " (Character " + (at + 1) + ".)");
    }
}
