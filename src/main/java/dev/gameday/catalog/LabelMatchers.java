package dev.gameday.catalog;

import com.google.re2j.Pattern;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts something should set off, in Alertmanager's own syntax: {@code alertname="DbDown", severity=~"page|ticket"}. All of
 * them must match; a label that an alert does not have is empty; regular expressions are RE2 and match the whole value.
 */
public record LabelMatchers(List<Matcher> matchers) {
    /** Says in a form what is wanted. */
    public static final String EXAMPLE =
            "As in Alertmanager: alertname=\"DbDown\", severity=~\"page|ticket\"; all of them must match";

    public LabelMatchers {
        matchers = List.copyOf(matchers);
    }

    /** How a label's value is compared. */
    public enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        MATCHES("=~"),
        MATCHES_NOT("!~");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** What one label must be. @throws PatternSyntaxException when the value is no regular expression and has to be one */
    public record Matcher(
            String label,
            Operator operator,
            String value,
            @Nullable Pattern pattern) {
        public Matcher(String label, Operator operator, String value) {
            this(
                    label,
                    operator,
                    value,
                    operator == Operator.MATCHES || operator == Operator.MATCHES_NOT ? Pattern.compile(value) : null);
        }

        boolean matches(Map<String, String> labels) {
            String actual = labels.getOrDefault(label, "");
            boolean same = pattern == null ? actual.equals(value) : pattern.matches(actual);
            return same == (operator == Operator.EQUAL || operator == Operator.MATCHES);
        }

        @Override
        public String toString() {
            String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            return label + operator.sign() + "\"" + quoted + "\"";
        }
    }

    /**
     * Reads what people wrote; blank is none.
     *
     * @throws InvalidException naming the field, and what is wrong where
     */
    public static LabelMatchers parse(String field, @Nullable String text) {
        return new LabelMatchers(new MatcherParser(field, Text.optional(field, text)).matchers());
    }

    /** What is kept of what people wrote. @throws InvalidException naming the field, and what is wrong where */
    public static String checked(String field, @Nullable String text) {
        parse(field, text);
        return Text.optional(field, text);
    }

    /** Whether an alert with these labels is meant; without matchers none is. */
    public boolean matches(Map<String, String> labels) {
        return !matchers.isEmpty() && matchers.stream().allMatch(matcher -> matcher.matches(labels));
    }

    @Override
    public String toString() {
        return matchers.stream().map(Matcher::toString).collect(Collectors.joining(", "));
    }
}
