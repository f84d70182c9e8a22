package dev.gameday.base.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is looked for: words, each of which must begin a word of what is found, whatever its case and accents. */
public final class SearchWords {
    /** More does not make a search better, only slower. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 100;

    private final List<String> words;
    private final String phrase;

    private SearchWords(List<String> words) {
        this.words = words;
        this.phrase = String.join(" ", words);
    }

    public static SearchWords of(String text) {
        String some = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new SearchWords(Stream.of(Folding.of(some).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words as they are compared, such as "core api". */
    public String phrase() {
        return phrase;
    }

    /** Whether the text has them all. */
    public boolean in(String text) {
        String folded = " " + Folding.of(text);
        return words.stream().allMatch(word -> folded.contains(" " + word));
    }

    /** The condition that an SQL expression's text has them all; takes {@link #parameters}. */
    public String condition(String expression) {
        String folded = Folding.sql(expression);
        return IntStream.range(0, words.size())
                .mapToObj(i -> folded + " like :word" + i + " escape '!'")
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    /**
     * As {@link #condition}, where each word may be in another of the texts. A text is asked for by a condition with {@code %s}
     * for an expression's match, such as {@code d.id in (select id from dependency where %s)}, so that a name that many rows
     * share is folded once.
     *
     * @param texts conditions with {@code %s}, by the expression that goes there
     */
    public String conditionOfAny(Map<String, String> texts) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> texts.entrySet().stream()
                        .map(text -> text.getValue()
                                .formatted(Folding.sql(text.getKey()) + " like :word" + i + " escape '!'"))
                        .collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    /** Sorts first, by the same parameters, what begins with the words as they were typed. */
    public String closeness(String expression) {
        return "case when " + Folding.sql(expression) + " like :phrase escape '!' then 0 else 1 end";
    }

    /** For {@link #condition} and {@link #closeness}; add more at will. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, "% " + words.get(i) + "%");
        }
        parameters.put("phrase", " " + phrase + "%");
        return parameters;
    }

    @Override
    public String toString() {
        return phrase;
    }
}
