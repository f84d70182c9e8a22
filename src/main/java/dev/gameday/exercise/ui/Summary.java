package dev.gameday.exercise.ui;

import dev.gameday.base.ui.Dates;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordedVerdict;
import dev.gameday.exercise.ResponseTimes;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.VerdictResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day in one line: how far, how judged, and the mean times with how many they are of. */
final class Summary {
    private Summary() {}

    static String of(Script script) {
        List<InjectionTimeline> timelines =
                script.injections().stream().map(Script.Item::timeline).toList();
        ResponseTimes times = ResponseTimes.of(timelines);
        List<String> parts = new ArrayList<>();
        parts.add(times.injected() + " of " + Words.count(timelines.size(), "scenario", "scenarios") + " injected");
        long skipped = timelines.stream()
                .filter(t -> t.state() == InjectionState.SKIPPED)
                .count();
        if (skipped > 0) {
            parts.add(skipped + " skipped");
        }
        parts.add(verdicts(script.injections().stream()
                .flatMap(item -> item.modes().stream())
                .toList()));
        if (times.injected() > 0) {
            parts.add(mean("noticed", times.meanTimeToDetect(), times.detected(), times.injected()));
            parts.add(mean("restored", times.meanTimeToRestore(), times.restored(), times.injected()));
        }
        return String.join(" · ", parts);
    }

    /** From when to when the script goes, and whether the day is long enough for it. */
    static String plan(Script script, GameDayPage day, ZoneId zone) {
        List<Script.Item> planned = script.injections().stream()
                .filter(item -> !item.afterAllClear())
                .toList();
        String how = Words.count(script.injections().size(), "scenario", "scenarios") + " · "
                + verdicts(script.injections().stream()
                        .flatMap(item -> item.modes().stream())
                        .toList());
        if (planned.isEmpty()) {
            return how;
        }
        Script.Item last = planned.getLast();
        Instant end = last.plannedAt().plus(Duration.ofMinutes(last.minutes()));
        long over = Duration.between(day.startsAt(), end).toMinutes() - day.minutes();
        return how + " · planned " + Dates.time(planned.getFirst().plannedAt(), zone) + " to " + Dates.time(end, zone)
                + (over > 0
                        ? ", " + Words.count(Math.toIntExact(over), "minute", "minutes") + " longer than the day"
                        : "");
    }

    static String verdicts(List<Script.Mode> modes) {
        List<RecordedVerdict> verdicts = modes.stream()
                .map(Script.Mode::verdict)
                .filter(Objects::nonNull)
                .toList();
        if (verdicts.isEmpty()) {
            return Words.count(modes.size(), "failure mode", "failure modes") + " to judge";
        }
        List<String> parts = new ArrayList<>();
        for (VerdictResult result : VerdictResult.values()) {
            long n = verdicts.stream().filter(v -> v.result() == result).count();
            if (n > 0) {
                parts.add(n + " " + result.label().toLowerCase(Locale.ROOT));
            }
        }
        if (verdicts.size() < modes.size()) {
            parts.add(modes.size() - verdicts.size() + " open");
        }
        return String.join(", ", parts);
    }

    private static String mean(String what, @Nullable Duration mean, int of, int injected) {
        return mean == null
                ? what + " 0 of " + injected
                : what + " after " + Words.clock(mean) + " on average (" + of + " of " + injected + ")";
    }
}
