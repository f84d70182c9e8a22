package dev.gameday.exercise.ui;

import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordedVerdict;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.VerdictResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A day in one line: how far, how judged, and the mean times with how many they are of. */
final class Summary {
    private Summary() {}

    static String of(Script script) {
        List<InjectionTimeline> timelines =
                script.injections().stream().map(Script.Item::timeline).toList();
        long started = timelines.stream().filter(t -> t.startedAt() != null).count();
        List<String> parts = new ArrayList<>();
        parts.add(started + " of " + Words.count(timelines.size(), "scenario", "scenarios") + " injected");
        long skipped = timelines.stream()
                .filter(t -> t.state() == InjectionState.SKIPPED)
                .count();
        if (skipped > 0) {
            parts.add(skipped + " skipped");
        }
        parts.add(verdicts(script.injections().stream()
                .flatMap(item -> item.modes().stream())
                .toList()));
        if (started > 0) {
            parts.add(mean("noticed", started, timelines, InjectionTimeline::timeToDetect));
            parts.add(mean("restored", started, timelines, InjectionTimeline::timeToRestore));
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

    private static String mean(
            String what,
            long started,
            List<InjectionTimeline> timelines,
            Function<InjectionTimeline, @Nullable Duration> time) {
        List<Duration> times =
                timelines.stream().map(time).filter(Objects::nonNull).toList();
        if (times.isEmpty()) {
            return what + " 0 of " + started;
        }
        Duration mean = times.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(times.size());
        return what + " after " + Words.clock(mean) + " on average (" + times.size() + " of " + started + ")";
    }
}
