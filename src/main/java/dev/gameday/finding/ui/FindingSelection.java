package dev.gameday.finding.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.gameday.finding.FindingCounts;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the findings a page shows, as its address says it. */
record FindingSelection(
        Show show,
        String text,
        @Nullable Integer severity,
        @Nullable UUID application) {
    static final FindingSelection OPEN = new FindingSelection(Show.OPEN, "", null, null);

    /** The parts that people come for. */
    enum Show {
        OPEN("Open"),
        RETEST_DUE("Retest due"),
        OVERDUE("Overdue"),
        WITHOUT_OWNER("Without owner"),
        MINE("Mine"),
        VERIFIED("Verified"),
        ALL("All");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        OptionalInt count(FindingCounts counts) {
            return switch (this) {
                case OPEN -> OptionalInt.of(counts.open());
                case RETEST_DUE -> OptionalInt.of(counts.retestDue());
                case OVERDUE -> OptionalInt.of(counts.overdue());
                case WITHOUT_OWNER -> OptionalInt.of(counts.withoutOwner());
                case MINE -> OptionalInt.of(counts.mine());
                case ALL -> OptionalInt.of(counts.total());
                case VERIFIED -> OptionalInt.empty();
            };
        }

        FindingFilter filter() {
            return switch (this) {
                case OPEN -> FindingFilter.in(FindingStatus.OPEN, FindingStatus.IN_PROGRESS);
                case RETEST_DUE -> FindingFilter.in(FindingStatus.FIXED);
                case OVERDUE -> FindingFilter.all().onlyOverdue();
                case WITHOUT_OWNER -> FindingFilter.all().onlyWithoutOwner();
                case MINE ->
                    FindingFilter.all().withStatuses(FindingFilter.UNSETTLED).onlyMine();
                case VERIFIED -> FindingFilter.in(FindingStatus.VERIFIED);
                case ALL -> FindingFilter.all();
            };
        }

        String nothing(boolean narrowed) {
            if (narrowed) {
                return "No finding matches the search and filters here.";
            }
            return switch (this) {
                case OPEN -> "Nothing is open: what was found is fixed, verified or accepted.";
                case RETEST_DUE -> "No fix waits for its retest.";
                case OVERDUE -> "Nothing is past its due day.";
                case WITHOUT_OWNER -> "Every finding that needs somebody has an owner.";
                case MINE -> "Nothing waits for you. Findings are yours when their owner is your name.";
                case VERIFIED -> "No fix has passed a retest yet.";
                case ALL -> "There are no findings.";
            };
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static FindingSelection of(QueryParameters parameters) {
        Optional<String> wanted = parameters.getSingleParameter("show");
        Show show = Stream.of(Show.values())
                .filter(s -> wanted.filter(s.parameter()::equals).isPresent())
                .findFirst()
                .orElse(Show.OPEN);
        return new FindingSelection(
                show,
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("severity")
                        .filter(s -> s.matches("[1-5]"))
                        .map(Integer::valueOf)
                        .orElse(null),
                parameters
                        .getSingleParameter("application")
                        .flatMap(FindingSelection::uuid)
                        .orElse(null));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (show != Show.OPEN) {
            parameters.put("show", List.of(show.parameter()));
        }
        if (!text.isBlank()) {
            parameters.put("q", List.of(text));
        }
        if (severity != null) {
            parameters.put("severity", List.of(severity.toString()));
        }
        if (application != null) {
            parameters.put("application", List.of(application.toString()));
        }
        return new QueryParameters(parameters);
    }

    FindingFilter filter() {
        return show.filter().containing(text).withSeverity(severity).ofApplication(application);
    }

    boolean narrowed() {
        return !text.isBlank() || severity != null || application != null;
    }

    FindingSelection showing(Show other) {
        return new FindingSelection(other, text, severity, application);
    }

    FindingSelection containing(String words) {
        return new FindingSelection(show, words.strip(), severity, application);
    }

    FindingSelection of(@Nullable Integer only) {
        return new FindingSelection(show, text, only, application);
    }

    FindingSelection about(@Nullable UUID only) {
        return new FindingSelection(show, text, severity, only);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
