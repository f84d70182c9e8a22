package dev.gameday.catalog.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Routes;
import dev.gameday.catalog.KillSwitchFilter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * What the page of kill switches shows, as in its address.
 *
 * @param missing features without a switch, instead of switches
 */
record SwitchAddress(KillSwitchFilter filter, boolean missing) {
    static final SwitchAddress ALL = new SwitchAddress(KillSwitchFilter.ALL, false);
    private static final String WITHOUT = "missing";

    static SwitchAddress of(QueryParameters query) {
        String show = query.getSingleParameter("show").orElse("");
        KillSwitchFilter filter = new KillSwitchFilter(
                query.getSingleParameter("text").orElse(""),
                one(KillSwitchFilter.Show.values(), show, KillSwitchFilter.Show.ALL),
                one(
                        KillSwitchFilter.Sort.values(),
                        query.getSingleParameter("sort").orElse(""),
                        KillSwitchFilter.Sort.FLAG),
                query.getSingleParameter("desc").isPresent());
        return new SwitchAddress(filter, show.equals(WITHOUT));
    }

    private static <E extends Enum<E>> E one(E[] values, String word, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    SwitchAddress searching(String text) {
        return new SwitchAddress(
                new KillSwitchFilter(text, filter.show(), filter.sort(), filter.descending()), missing);
    }

    SwitchAddress showing(KillSwitchFilter.Show show) {
        return new SwitchAddress(filter.with(show), false);
    }

    SwitchAddress showingMissing() {
        return new SwitchAddress(KillSwitchFilter.ALL, true);
    }

    SwitchAddress sortedBy(KillSwitchFilter.Sort sort, boolean descending) {
        return new SwitchAddress(new KillSwitchFilter(filter.text(), filter.show(), sort, descending), missing);
    }

    boolean sameList(SwitchAddress other) {
        return missing == other.missing && (missing || filter.show() == other.filter.show());
    }

    QueryParameters query() {
        String show = missing ? WITHOUT : filter.show() == KillSwitchFilter.Show.ALL ? "" : word(filter.show());
        return Fields.query(Map.of(
                "text",
                filter.text(),
                "show",
                show,
                "sort",
                filter.sort() == KillSwitchFilter.Sort.FLAG ? "" : word(filter.sort()),
                "desc",
                filter.descending() ? "true" : ""));
    }

    String url() {
        String query = query().getQueryString();
        return query.isEmpty() ? Routes.KILL_SWITCHES : Routes.KILL_SWITCHES + "?" + query;
    }
}
