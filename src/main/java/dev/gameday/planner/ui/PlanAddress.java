package dev.gameday.planner.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Routes;
import dev.gameday.planner.PlanRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wished for, as in the page's address, so that a link shows a colleague the same proposal. */
final class PlanAddress {
    private PlanAddress() {}

    static PlanRequest of(QueryParameters query) {
        return new PlanRequest(
                query.getSingleParameter("date").flatMap(PlanAddress::day).orElse(null),
                query.getSingleParameter("minutes").flatMap(PlanAddress::number).orElse(null),
                query.getSingleParameter("target").flatMap(PlanAddress::number).orElse(null),
                ids(query.getParameters("pin")),
                ids(query.getParameters("leave-out")));
    }

    static String url(PlanRequest request) {
        List<String> query = new ArrayList<>();
        if (request.date() != null) {
            query.add("date=" + request.date());
        }
        if (request.minutes() != null) {
            query.add("minutes=" + request.minutes());
        }
        if (request.targetPercent() != null) {
            query.add("target=" + request.targetPercent());
        }
        request.pinned().stream().sorted().forEach(id -> query.add("pin=" + id));
        request.excluded().stream().sorted().forEach(id -> query.add("leave-out=" + id));
        return query.isEmpty() ? Routes.PLAN : Routes.PLAN + "?" + String.join("&", query);
    }

    static PlanRequest on(PlanRequest request, @Nullable LocalDate date) {
        return new PlanRequest(date, request.minutes(), request.targetPercent(), request.pinned(), request.excluded());
    }

    static PlanRequest lasting(PlanRequest request, @Nullable Integer minutes) {
        return new PlanRequest(request.date(), minutes, request.targetPercent(), request.pinned(), request.excluded());
    }

    static PlanRequest aiming(PlanRequest request, @Nullable Integer targetPercent) {
        return new PlanRequest(request.date(), request.minutes(), targetPercent, request.pinned(), request.excluded());
    }

    /** Pins, or no longer; what is pinned is not left out. */
    static PlanRequest pinning(PlanRequest request, UUID scenario, boolean pin) {
        return new PlanRequest(
                request.date(),
                request.minutes(),
                request.targetPercent(),
                changed(request.pinned(), scenario, pin),
                changed(request.excluded(), scenario, false));
    }

    /** Leaves out, or no longer; what is left out is not pinned. */
    static PlanRequest leavingOut(PlanRequest request, UUID scenario, boolean leaveOut) {
        return new PlanRequest(
                request.date(),
                request.minutes(),
                request.targetPercent(),
                changed(request.pinned(), scenario, false),
                changed(request.excluded(), scenario, leaveOut));
    }

    private static Set<UUID> changed(Set<UUID> ids, UUID id, boolean in) {
        Set<UUID> changed = new HashSet<>(ids);
        if (in) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
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

    /** What is no id is passed over: a broken link still shows a proposal. */
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
