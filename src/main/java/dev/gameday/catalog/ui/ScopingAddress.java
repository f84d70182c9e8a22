package dev.gameday.catalog.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Routes;
import dev.gameday.catalog.ScopingFilter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the scoping session shows, as in its address.
 *
 * @param everything all features, instead of the core ones
 */
record ScopingAddress(ScopingFilter filter, boolean everything) {
    static final ScopingAddress ALL = new ScopingAddress(ScopingFilter.ALL, false);

    static ScopingAddress of(QueryParameters query) {
        String signed = query.getSingleParameter("signed").orElse("");
        return new ScopingAddress(
                new ScopingFilter(
                        query.getSingleParameter("text").orElse(""),
                        id(query.getSingleParameter("team").orElse("")),
                        Arrays.stream(ScopingFilter.Signed.values())
                                .filter(value -> word(value).equals(signed))
                                .findFirst()
                                .orElse(ScopingFilter.Signed.ANY)),
                query.getSingleParameter("features").filter("all"::equals).isPresent());
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private static String word(ScopingFilter.Signed signed) {
        return signed.name().toLowerCase(Locale.ROOT);
    }

    ScopingAddress signed(ScopingFilter.Signed wanted) {
        return new ScopingAddress(filter.with(wanted), everything);
    }

    ScopingAddress of(String text, @Nullable UUID team, boolean all) {
        return new ScopingAddress(new ScopingFilter(text, team, filter.signed()), all);
    }

    QueryParameters query() {
        return Fields.query(Map.of(
                "text",
                filter.text(),
                "team",
                filter.teamId() == null ? "" : filter.teamId().toString(),
                "signed",
                filter.signed() == ScopingFilter.Signed.ANY ? "" : word(filter.signed()),
                "features",
                everything ? "all" : ""));
    }

    String url() {
        String query = query().getQueryString();
        return query.isEmpty() ? Routes.SCOPING : Routes.SCOPING + "?" + query;
    }
}
