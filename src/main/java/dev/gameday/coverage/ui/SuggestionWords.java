package dev.gameday.coverage.ui;

import dev.gameday.coverage.Suggestion;
import dev.gameday.coverage.Suggestion.Siblings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why something is suggested, in words. */
final class SuggestionWords {
    private static final int NAMED = 3;

    private SuggestionWords() {}

    static String features(Suggestion suggestion) {
        List<String> names = suggestion.features();
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return first + more + (suggestion.hard() == 0 ? " (softly)" : "");
    }

    static List<String> reasons(Suggestion suggestion) {
        List<String> reasons = new ArrayList<>();
        add(reasons, suggestion.sameDependency(), "on " + suggestion.dependency());
        add(
                reasons,
                suggestion.sameKind(),
                "on another " + suggestion.kind().label().toLowerCase(Locale.ROOT));
        if (suggestion.hard() > 0) {
            reasons.add(
                    suggestion.hard() + (suggestion.hard() == 1 ? " feature fails" : " features fail") + " with it");
        }
        reasons.add("usual for "
                + suggestion.kind().label().toLowerCase(Locale.ROOT).replace("dns", "DNS"));
        return reasons;
    }

    private static void add(List<String> reasons, @Nullable Siblings siblings, String on) {
        if (siblings == null || siblings.inScope() == 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        parts.add(siblings.inScope() + " of " + applications(siblings.applications()) + " relying " + on
                + " put it in scope");
        siblings.fallbacks().stream()
                .limit(2)
                .forEach(use ->
                        parts.add(use.applications() + " chose \"" + use.kind().label() + "\""));
        if (siblings.proven() > 0) {
            parts.add("proven in " + siblings.proven());
        }
        if (siblings.failing() > 0) {
            parts.add("failing in " + siblings.failing());
        }
        reasons.add(String.join("; ", parts));
    }

    private static String applications(int number) {
        return number + (number == 1 ? " application" : " applications");
    }
}
