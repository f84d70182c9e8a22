package dev.gameday.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the events of one injection.
 *
 * <ul>
 *   <li>An event that a later one corrects did not happen. A correction with the corrected type takes its place.
 *   <li>The start is the first injected event. Without one, all other events but skipped say nothing.
 *   <li>The first detection is the first noticed or detected event from the start on, whatever its source. Only when
 *       somebody or something noticed by itself there is a time to detect: "revealed by an organizer" has none, and "not
 *       detected" counts only when there is nothing else.
 *   <li>Restored is the first mitigated or rolled back event from the start on. An abort alone restores nothing.
 *   <li>An aborted injection stays aborted when it is rolled back.
 * </ul>
 *
 * @param startedAt when the fault was actually injected
 * @param detectedAt when it was first noticed; null with source {@code NOT_DETECTED}
 * @param source who or what noticed first
 * @param restoredAt when things worked again
 */
public record InjectionTimeline(
        InjectionState state,
        @Nullable Instant startedAt,
        @Nullable Instant detectedAt,
        @Nullable DetectionSource source,
        @Nullable Instant restoredAt) {

    private static final Set<DetectionSource> NOT_BY_THEMSELVES =
            EnumSet.of(DetectionSource.ORGANIZER_REVEALED, DetectionSource.NOT_DETECTED);

    /** Folds the events, in any order, into what they mean. */
    public static InjectionTimeline of(Collection<RecordedEvent> events) {
        List<RecordedEvent> standing = standing(events);
        Instant started = first(standing, is(InjectionEventType.INJECTED))
                .map(RecordedEvent::occurredAt)
                .orElse(null);
        if (started == null) {
            boolean skipped = standing.stream().anyMatch(is(InjectionEventType.SKIPPED));
            return new InjectionTimeline(
                    skipped ? InjectionState.SKIPPED : InjectionState.PLANNED, null, null, null, null);
        }
        List<RecordedEvent> since = standing.stream()
                .filter(event -> !event.occurredAt().isBefore(started))
                .toList();
        Optional<RecordedEvent> detection = first(since, InjectionTimeline::isDetection)
                .or(() -> first(since, is(InjectionEventType.NOTICED).or(is(InjectionEventType.DETECTED))));
        DetectionSource source = detection.map(InjectionTimeline::sourceOf).orElse(null);
        return new InjectionTimeline(
                stateOf(standing),
                started,
                source == DetectionSource.NOT_DETECTED
                        ? null
                        : detection.map(RecordedEvent::occurredAt).orElse(null),
                source,
                first(since, is(InjectionEventType.MITIGATED).or(is(InjectionEventType.ROLLED_BACK)))
                        .map(RecordedEvent::occurredAt)
                        .orElse(null));
    }

    /** The events that nothing corrects, by when they occurred; corrections themselves are not among them. */
    public static List<RecordedEvent> standing(Collection<RecordedEvent> events) {
        Set<UUID> corrected = new HashSet<>();
        for (RecordedEvent event : events) {
            if (event.correctsId() != null) {
                corrected.add(event.correctsId());
            }
        }
        return events.stream()
                .filter(is(InjectionEventType.CORRECTED).negate())
                .filter(event -> !corrected.contains(event.id()))
                .sorted(Comparator.comparing(RecordedEvent::occurredAt).thenComparing(RecordedEvent::recordedAt))
                .toList();
    }

    /** From the start to the first detection; null when nobody noticed by themselves. */
    public @Nullable Duration timeToDetect() {
        return startedAt == null || detectedAt == null || source == null || NOT_BY_THEMSELVES.contains(source)
                ? null
                : Duration.between(startedAt, detectedAt);
    }

    /** From the start until things worked again; null while they do not. */
    public @Nullable Duration timeToRestore() {
        return startedAt == null || restoredAt == null ? null : Duration.between(startedAt, restoredAt);
    }

    private static InjectionState stateOf(List<RecordedEvent> standing) {
        if (standing.stream().anyMatch(is(InjectionEventType.ABORTED))) {
            return InjectionState.ABORTED;
        }
        return standing.stream().anyMatch(is(InjectionEventType.ROLLED_BACK))
                ? InjectionState.ROLLED_BACK
                : InjectionState.RUNNING;
    }

    private static boolean isDetection(RecordedEvent event) {
        return (event.type() == InjectionEventType.NOTICED || event.type() == InjectionEventType.DETECTED)
                && sourceOf(event) != DetectionSource.NOT_DETECTED;
    }

    private static DetectionSource sourceOf(RecordedEvent event) {
        return event.source() == null ? DetectionSource.PERSON : event.source();
    }

    private static Predicate<RecordedEvent> is(InjectionEventType type) {
        return event -> event.type() == type;
    }

    private static Optional<RecordedEvent> first(List<RecordedEvent> events, Predicate<RecordedEvent> which) {
        return events.stream().filter(which).findFirst();
    }
}
