package dev.gameday.coverage.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Routes;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.ModeFilter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the coverage page shows, as in its address.
 *
 * @param asOf null: today
 * @param by "application", "team", "need" or "feature"
 * @param state a state in lower case, "accepted", or "any" for all in scope; null shows no list
 * @param of id of the application, team or feature, "none" for without team, or a need level, that the list is limited to
 */
record CoverageAddress(
        @Nullable LocalDate asOf,
        String by,
        @Nullable String state,
        @Nullable String of) {
    static final String ANY = "any";
    static final String ACCEPTED = "accepted";
    static final String NO_TEAM = "none";
    static final String FEATURE = "feature";

    static CoverageAddress of(QueryParameters query) {
        return new CoverageAddress(
                query.getSingleParameter("asOf").flatMap(CoverageAddress::day).orElse(null),
                query.getSingleParameter("by")
                        .filter(by -> by.equals("team") || by.equals("need") || by.equals(FEATURE))
                        .orElse("application"),
                query.getSingleParameter("state").filter(CoverageAddress::known).orElse(null),
                query.getSingleParameter("of").orElse(null));
    }

    private static boolean known(String state) {
        return state.equals(ANY) || state.equals(ACCEPTED) || state(state).isPresent();
    }

    private static Optional<CoverageState> state(String word) {
        for (CoverageState state : CoverageState.values()) {
            if (state.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What the list shows; null when there is none. */
    @Nullable
    ModeFilter filter() {
        if (state == null) {
            return null;
        }
        boolean accepted = state.equals(ACCEPTED);
        ModeFilter all = new ModeFilter(state(state).orElse(null), accepted, null, null, false, null);
        if (of == null) {
            return all;
        }
        return switch (by) {
            case "team" -> new ModeFilter(all.state(), accepted, null, id(of), of.equals(NO_TEAM), null);
            case "need" -> new ModeFilter(all.state(), accepted, null, null, false, need(of));
            case FEATURE -> new ModeFilter(all.state(), accepted, null, null, false, null, id(of));
            default -> new ModeFilter(all.state(), accepted, id(of), null, false, null);
        };
    }

    private static @Nullable NeedLevel need(String text) {
        for (NeedLevel level : NeedLevel.values()) {
            if (level.name().equals(text)) {
                return level;
            }
        }
        return null;
    }

    CoverageAddress on(@Nullable LocalDate day) {
        return new CoverageAddress(day, by, state, of);
    }

    CoverageAddress cutBy(String cut) {
        return new CoverageAddress(asOf, cut, state, null);
    }

    CoverageAddress listing(@Nullable String wanted, @Nullable String part) {
        return new CoverageAddress(asOf, by, wanted, part);
    }

    String url() {
        Map<String, String> query = new LinkedHashMap<>();
        if (asOf != null) {
            query.put("asOf", asOf.toString());
        }
        if (!by.equals("application")) {
            query.put("by", by);
        }
        if (state != null) {
            query.put("state", state);
        }
        if (of != null) {
            query.put("of", of);
        }
        return query.isEmpty()
                ? Routes.COVERAGE
                : query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", Routes.COVERAGE + "?", ""));
    }
}
