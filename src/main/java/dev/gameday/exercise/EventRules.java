package dev.gameday.exercise;

import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which event an injection takes next.
 *
 * @param day state of its game day
 * @param dayStartedAt when the game day started; nothing happened before
 * @param revealedAt from then on nothing is injected any more
 * @param events of the injection so far
 */
record EventRules(
        GameDayState day,
        @Nullable Instant dayStartedAt,
        @Nullable Instant revealedAt,
        List<RecordedEvent> events,
        Instant now) {

    /** When the event occurred, if it fits. */
    Instant occurredAt(RecordEvent command) {
        needOpenDay();
        List<RecordedEvent> others = withoutCorrected(command);
        Instant time = time(command, InjectionTimeline.of(others).startedAt());
        fits(command, others, revealedAt == null || time.isBefore(revealedAt));
        return time;
    }

    private void needOpenDay() {
        if (day.isBeforeStart() || dayStartedAt == null) {
            throw new RuleException("The game day has not started.");
        }
        if (day == GameDayState.CANCELLED || day == GameDayState.CLOSED) {
            throw new RuleException("The game day is over and takes no more events.");
        }
    }

    /** What is left when the corrected event goes. */
    private List<RecordedEvent> withoutCorrected(RecordEvent command) {
        UUID correctsId = command.correctsId();
        if (correctsId == null) {
            if (command.type() == InjectionEventType.CORRECTED) {
                throw new InvalidException("correctsId", "Say which event is corrected.");
            }
            return events;
        }
        RecordedEvent corrected = events.stream()
                .filter(event -> event.id().equals(correctsId))
                .findFirst()
                .orElseThrow(() -> new InvalidException("correctsId", "No such event of this injection."));
        if (!InjectionTimeline.standing(events).contains(corrected)) {
            throw new RuleException("That event is corrected already.");
        }
        if (command.type() != InjectionEventType.CORRECTED && command.type() != corrected.type()) {
            throw new InvalidException(
                    "type", "A correction has the type CORRECTED, or that of the event it takes the place of.");
        }
        return events.stream().filter(event -> !event.equals(corrected)).toList();
    }

    private Instant time(RecordEvent command, @Nullable Instant injectedAt) {
        if (command.occurredAt() == null || command.type() == InjectionEventType.CORRECTED) {
            return now;
        }
        Instant time = Moments.storable(command.occurredAt());
        if (time.isAfter(now)) {
            throw new InvalidException("occurredAt", "This time is in the future.");
        }
        Instant earliest =
                injectedAt == null || command.type() == InjectionEventType.INJECTED ? dayStartedAt : injectedAt;
        if (earliest != null && time.isBefore(earliest)) {
            // People type minutes; the minute in which something began is not before it.
            if (time.equals(earliest.truncatedTo(ChronoUnit.MINUTES))) {
                return earliest;
            }
            throw new InvalidException(
                    "occurredAt",
                    earliest.equals(injectedAt)
                            ? "This time is before the injection."
                            : "This time is before the start of the game day.");
        }
        return time;
    }

    private static void fits(RecordEvent command, List<RecordedEvent> others, boolean beforeReveal) {
        InjectionTimeline timeline = InjectionTimeline.of(others);
        InjectionState state = timeline.state();
        boolean started = timeline.startedAt() != null;
        boolean fits = switch (command.type()) {
            case INJECTED -> state == InjectionState.PLANNED && beforeReveal;
            case SKIPPED -> state == InjectionState.PLANNED;
            case NOTICED, DETECTED, ACKNOWLEDGED, MITIGATED -> started;
            case ABORTED -> state == InjectionState.RUNNING || (started && command.correctsId() != null);
            case ROLLED_BACK -> started && !has(others, InjectionEventType.ROLLED_BACK);
            case CORRECTED -> true;
        };
        if (!fits) {
            throw new RuleException("“" + command.type().label() + "” does not fit an injection that is "
                    + state.label().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private static boolean has(List<RecordedEvent> events, InjectionEventType type) {
        return InjectionTimeline.standing(events).stream().anyMatch(event -> event.type() == type);
    }
}
