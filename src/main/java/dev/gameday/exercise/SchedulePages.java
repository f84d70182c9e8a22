package dev.gameday.exercise;

import dev.gameday.exercise.ScheduleDraft.Line;
import dev.gameday.exercise.ScheduleDraft.Truth;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A schedule as responders read it, and as organizers compare it with the script. */
final class SchedulePages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SchedulePages() {}

    /** One line per test, its response below. */
    static String text(List<ScheduleEntry> entries, Instant dayStartsAt, ZoneId zone) {
        return entries.stream()
                .map(entry -> {
                    Instant start = at(entry, dayStartsAt);
                    Instant end = start.plus(entry.minutes(), ChronoUnit.MINUTES);
                    return TIME.format(start.atZone(zone)) + "–" + TIME.format(end.atZone(zone)) + "  " + entry.title()
                            + (entry.response().isEmpty() ? "" : "\n" + entry.response());
                })
                .collect(Collectors.joining("\n\n"));
    }

    /** @param script planned starts by title, in running order */
    static List<Line> differences(List<ScheduleEntry> entries, Map<String, Instant> script, Instant dayStartsAt) {
        Map<String, Instant> left = new LinkedHashMap<>(script);
        List<Line> lines = new ArrayList<>();
        for (ScheduleEntry entry : entries) {
            Instant scheduled = at(entry, dayStartsAt);
            Instant planned = left.remove(entry.title());
            lines.add(new Line(entry.title(), scheduled, planned, truth(scheduled, planned)));
        }
        left.forEach((title, planned) -> lines.add(new Line(title, null, planned, Truth.NOT_ANNOUNCED)));
        lines.sort(Comparator.comparing(line -> {
            Instant planned = line.plannedAt();
            Instant scheduled = line.scheduledAt();
            return scheduled != null ? scheduled : planned != null ? planned : dayStartsAt;
        }));
        return lines;
    }

    private static Truth truth(Instant scheduled, @org.jspecify.annotations.Nullable Instant planned) {
        if (planned == null) {
            return Truth.WILL_NOT_HAPPEN;
        }
        return planned.equals(scheduled) ? Truth.AS_SCHEDULED : Truth.ANOTHER_TIME;
    }

    private static Instant at(ScheduleEntry entry, Instant dayStartsAt) {
        return dayStartsAt.plus(entry.startsMinute(), ChronoUnit.MINUTES);
    }
}
