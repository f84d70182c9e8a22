package dev.gameday.exercise;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How fast several injections were noticed and restored. A mean says nothing without how many it is of.
 *
 * @param injected how many were started
 * @param detected how many of them somebody or something noticed by themselves
 * @param meanTimeToDetect of those; null: none
 * @param restored how many of them worked again
 * @param meanTimeToRestore of those; null: none
 */
public record ResponseTimes(
        int injected,
        int detected,
        @Nullable Duration meanTimeToDetect,
        int restored,
        @Nullable Duration meanTimeToRestore) {
    /** What takes 4 minutes while people watch for trouble takes 15 when nobody does; observed once, so an estimate. */
    private static final int UNATTENDED = 15;

    private static final int ATTENDED = 4;

    public static ResponseTimes of(Collection<InjectionTimeline> injections) {
        List<InjectionTimeline> started =
                injections.stream().filter(of -> of.startedAt() != null).toList();
        List<Duration> detected = times(started, InjectionTimeline::timeToDetect);
        List<Duration> restored = times(started, InjectionTimeline::timeToRestore);
        return new ResponseTimes(started.size(), detected.size(), mean(detected), restored.size(), mean(restored));
    }

    /** About how long it would have taken to notice when nobody had been watching; an estimate. */
    public static Duration unattended(Duration timeToDetect) {
        return timeToDetect.multipliedBy(UNATTENDED).dividedBy(ATTENDED);
    }

    private static List<Duration> times(
            List<InjectionTimeline> injections, Function<InjectionTimeline, @Nullable Duration> time) {
        return injections.stream().map(time).filter(Objects::nonNull).toList();
    }

    private static @Nullable Duration mean(List<Duration> times) {
        return times.isEmpty()
                ? null
                : times.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(times.size());
    }
}
