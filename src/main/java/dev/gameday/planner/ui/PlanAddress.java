package dev.gameday.planner.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Routes;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.solver.PlanProblem.Band;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wished for, as in the page's address, so that a link shows a colleague the same proposal. */
final class PlanAddress {
    private static final Pattern BAND = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private PlanAddress() {}

    /** What makes no sense is passed over: a broken link still shows a proposal. */
    static PlanRequest of(QueryParameters query) {
        return new PlanRequest(
                query.getSingleParameter("kind").flatMap(PlanAddress::kind).orElse(null),
                query.getSingleParameter("date").flatMap(PlanAddress::day).orElse(null),
                query.getSingleParameter("minutes").flatMap(PlanAddress::number).orElse(null),
                query.getSingleParameter("target").flatMap(PlanAddress::number).orElse(null),
                query.getSingleParameter("band").flatMap(PlanAddress::band).orElse(null),
                ids(query.getParameters("pin")),
                ids(query.getParameters("leave-out")));
    }

    static String url(PlanRequest request) {
        String query = query(request);
        return query.isEmpty() ? Routes.PLAN : Routes.PLAN + "?" + query;
    }

    static QueryParameters parameters(PlanRequest request) {
        return QueryParameters.fromString(query(request));
    }

    private static String query(PlanRequest request) {
        List<String> query = new ArrayList<>();
        if (request.kind() != null) {
            query.add("kind=" + request.kind().name().toLowerCase(Locale.ROOT));
        }
        if (request.date() != null) {
            query.add("date=" + request.date());
        }
        if (request.minutes() != null) {
            query.add("minutes=" + request.minutes());
        }
        if (request.targetPercent() != null) {
            query.add("target=" + request.targetPercent());
        }
        if (request.band() != null) {
            query.add("band=" + percent(request.band().low()) + "-"
                    + percent(request.band().high()));
        }
        request.pinned().stream().sorted().forEach(id -> query.add("pin=" + id));
        request.excluded().stream().sorted().forEach(id -> query.add("leave-out=" + id));
        return String.join("&", query);
    }

    /** An edge of a band in whole per cent. */
    static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    private static Optional<GameDayKind> kind(String text) {
        return Stream.of(GameDayKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Band> band(String text) {
        Matcher edges = BAND.matcher(text);
        return edges.matches()
                ? Optional.of(
                        new Band(Integer.parseInt(edges.group(1)) / 100.0, Integer.parseInt(edges.group(2)) / 100.0))
                : Optional.empty();
    }

    private static Set<UUID> ids(List<String> texts) {
        return texts.stream().flatMap(text -> id(text).stream()).collect(Collectors.toSet());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
