package dev.gameday.exercise.ui;

import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordedVerdict;
import dev.gameday.exercise.ResponseTimes;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.VerdictResult;
import java.time.Duration;
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
