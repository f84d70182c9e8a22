package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.catalog.LabelMatchers.Matcher;
import dev.gameday.catalog.LabelMatchers.Operator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelMatchersTest {
    private static final List<Operator> OPERATORS = List.of(Operator.values());
    private static final Map<String, String> ALERT =
            Map.of("alertname", "DbDown", "severity", "page", "instance", "db-1:9104", "quote", "a\"b\\c\nd", "ü", "x");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alertname=\"DbDown\"",
                "alertname=DbDown",
                " alertname = \"DbDown\" ",
                "{alertname=\"DbDown\"}",
                "{ alertname=\"DbDown\" , severity=\"page\" , }",
                "alertname=\"DbDown\",\nseverity=\"page\"",
                "alertname!=\"DbUp\"",
                "alertname=~\"Db.*\"",
                "alertname=~\"DbDown|DbSlow\"",
                "alertname=~DbDown|DbSlow",
                "alertname!~\"Db\"",
                "severity=~\"p(a|b)ge\"",
                "instance=~\"db-\\d+:9104\"",
                "missing=\"\"",
                "missing!=\"x\"",
                "missing=~\".*\"",
                "missing!~\".+\"",
                "\"alertname\"=\"DbDown\"",
                "\"ü\"=\"x\"",
                "quote=\"a\\\"b\\\\c\\nd\"",
                "alertname=~\"(?i)dbdown\""
            })
    void matches(String text) {
        assertThat(parse(text).matches(ALERT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "alertname=\"dbdown\"",
                "alertname=\"DbDown\", severity=\"ticket\"",
                "alertname=~\"Db\"",
                "alertname=~\"own\"",
                "alertname!~\"Db.*\"",
                "missing=\"x\"",
                "missing=~\".+\"",
                "missing!=\"\"",
                "instance=\"db-1\""
            })
    void doesNotMatch(String text) {
        assertThat(parse(text).matches(ALERT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    alertname             ¦ After “alertname” comes =, !=, =~ or !~. (Character 10.)
                    alertname~"x"         ¦ After “alertname” comes =, !=, =~ or !~. (Character 10.)
                    alertname==           ¦ A value is missing; put it in double quotes: "" for none. (Character 11.)
                    alertname=            ¦ A value is missing; put it in double quotes: "" for none. (Character 11.)
                    alertname="DbDown     ¦ The double quote that begins here is not closed. (Character 11.)
                    alertname=~"(x"       ¦ “(x” is not a regular expression: missing closing ). (Character 12.)
                    alertname=~"(?=x)"    ¦ “(?=x)” is not a regular expression: invalid or unsupported Perl syntax. (Character 12.)
                    a="1" b="2"           ¦ A comma belongs between two matchers. (Character 7.)
                    {a="1"                ¦ The brace at the beginning is not closed. (Character 7.)
                    a="1"}                ¦ A comma belongs between two matchers. (Character 6.)
                    {a="1"} x             ¦ Nothing comes after the matchers. (Character 9.)
                    {}                    ¦ Write at least one matcher, such as alertname="DbDown", or nothing. (Character 2.)
                    ,                     ¦ A label's name has letters, digits and underscores, or stands in double quotes. (Character 1.)
                    1a="x"                ¦ A label's name has letters, digits and underscores, or stands in double quotes. (Character 1.)
                    ""="x"                ¦ A label has a name. (Character 3.)
                    a="1",,b="2"          ¦ A label's name has letters, digits and underscores, or stands in double quotes. (Character 7.)
                    """)
    void saysWhatIsWrongWhere(String text, String message) {
        assertThatThrownBy(() -> LabelMatchers.checked("alertMatchers", text))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("alertMatchers"))
                .hasMessage(message);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Random random = new Random(20121021);
        for (int round = 0; round < 2_000; round++) {
            List<Matcher> matchers = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                matchers.add(matcher(random));
            }
            LabelMatchers written = new LabelMatchers(matchers);
            assertThat(parse(written.toString())).as(written.toString()).isEqualTo(written);
            assertThat(parse("{" + written + ",}")).isEqualTo(written);
        }
    }

    @Test
    void matchesExactlyWhenEachMatcherDoes() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            List<Matcher> matchers = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                String value = random.nextInt(3) == 0 ? "" : "v" + random.nextInt(3);
                matchers.add(new Matcher("l" + random.nextInt(3), OPERATORS.get(random.nextInt(4)), value));
            }
            Map<String, String> labels = new HashMap<>();
            for (int i = 0; i < 3; i++) {
                if (random.nextBoolean()) {
                    labels.put("l" + i, "v" + random.nextInt(3));
                }
            }
            boolean expected = true;
            for (Matcher matcher : matchers) {
                boolean equal = matcher.value().equals(labels.getOrDefault(matcher.label(), ""));
                expected &= equal == (matcher.operator() == Operator.EQUAL || matcher.operator() == Operator.MATCHES);
            }
            assertThat(parse(new LabelMatchers(matchers).toString()).matches(labels))
                    .as(matchers + " on " + labels)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whateverIsTypedIsReadOrRefusedWithTheFieldsName() {
        Random random = new Random(7);
        String alphabet = "ab1_:=!~\"\\{}, \n()[]*+?|.ü";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                parse(text.toString()).matches(ALERT);
            } catch (InvalidException e) {
                assertThat(e.field()).isEqualTo("alertMatchers");
            }
        }
    }

    @Test
    void aRegularExpressionThatBlowsUpElsewhereTakesNoTime() {
        LabelMatchers matchers = parse("alertname=~\"(a+)+b\"");
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> matchers.matches(Map.of("alertname", "a".repeat(20_000))));
    }

    private static Matcher matcher(Random random) {
        String[] names = {"alertname", "_x", "a:b", "severity2"};
        String[] texts = {"", "DbDown", "a\"b", "back\\\\slash", "two\nlines", "x|y", "ü,{}=~", "[0-9]+"};
        return new Matcher(
                names[random.nextInt(names.length)],
                OPERATORS.get(random.nextInt(4)),
                texts[random.nextInt(texts.length)]);
    }

    private static LabelMatchers parse(String text) {
        return LabelMatchers.parse("alertMatchers", text);
    }
}
