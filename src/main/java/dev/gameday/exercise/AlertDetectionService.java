package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.Text;
import dev.gameday.exercise.AlertWatch.Watched;
import dev.gameday.program.ProgramClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets alerts detect injections. It takes alerts of anybody who may deliver them and tells nothing: whether one matched is part of
 * the script.
 */
@Service
public class AlertDetectionService {
    private static final int LONGEST_NAME = 200;

    private final ExerciseStore store;
    private final EventQueries events;
    private final AlertWatch watch;
    private final GameDayQueries days;
    private final ProgramClock clock;

    AlertDetectionService(
            ExerciseStore store, EventQueries events, AlertWatch watch, GameDayQueries days, ProgramClock clock) {
        this.store = store;
        this.events = events;
        this.watch = watch;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Each alert that a running injection set off is kept with it. The first of an injection is its detection, at the time of receipt.
     * Every running day is locked and looked at whether anything matches or not, so that the time it takes says little.
     */
    @PreAuthorize(Access.ALERTS)
    @Transactional
    public void fired(List<FiredAlert> alerts) {
        List<FiredAlert> inOrder = alerts.stream()
                .sorted(Comparator.comparing(AlertDetectionService::start).thenComparing(FiredAlert::id))
                .toList();
        Instant horizon = days.horizon();
        for (GameDay day : store.lockedRunningDays(horizon)) {
            Map<UUID, List<RecordedEvent>> logs = events.ofDay(day.id());
            for (Watched injection : watch.ofDay(day.id())) {
                List<RecordedEvent> log = new ArrayList<>(logs.getOrDefault(injection.injectionId(), List.of()));
                inOrder.stream()
                        .filter(alert -> detects(alert, injection, InjectionTimeline.of(log)))
                        .forEach(alert -> keep(alert, injection.injectionId(), day.state(horizon), day, log));
            }
            store.flush();
        }
    }

    private static Instant start(FiredAlert alert) {
        return alert.startsAt() == null ? alert.receivedAt() : alert.startsAt();
    }

    private static boolean detects(FiredAlert alert, Watched injection, InjectionTimeline timeline) {
        Instant start = timeline.startedAt();
        return timeline.state() == InjectionState.RUNNING
                && start != null
                && !alert.receivedAt().isBefore(start)
                && !alert.wasFiringAt(start)
                && injection.matchers().matches(alert.labels());
    }

    private void keep(FiredAlert alert, UUID injectionId, GameDayState state, GameDay day, List<RecordedEvent> log) {
        UUID eventId = null;
        if (InjectionTimeline.standing(log).stream().noneMatch(AlertDetectionService::byAlert)) {
            RecordedEvent event = event(alert, injectionId, state, day, log);
            store.add(new InjectionEvent(event));
            log.add(event);
            eventId = event.id();
        }
        store.add(new InjectionAlert(injectionId, alert.id(), eventId));
    }

    private static boolean byAlert(RecordedEvent event) {
        return event.type() == InjectionEventType.DETECTED && event.source() == DetectionSource.ALERT;
    }

    private RecordedEvent event(
            FiredAlert alert, UUID injectionId, GameDayState state, GameDay day, List<RecordedEvent> log) {
        Instant now = clock.now();
        RecordEvent command = new RecordEvent(
                InjectionEventType.DETECTED,
                alert.receivedAt(),
                null,
                DetectionSource.ALERT,
                note(alert),
                null,
                requestId(alert, injectionId));
        Instant occurredAt = new EventRules(state, day.startedAt(), day.revealedAt(), log, now).occurredAt(command);
        return new RecordedEvent(
                UUID.randomUUID(),
                injectionId,
                command.type(),
                occurredAt,
                now,
                null,
                null,
                command.source(),
                command.note(),
                null,
                command.requestId());
    }

    private static String note(FiredAlert alert) {
        @Nullable Instant start = alert.startsAt();
        return Text.cut(alert.name(), LONGEST_NAME)
                + (start == null ? "" : ", startsAt " + start.truncatedTo(ChronoUnit.MILLIS));
    }

    private static UUID requestId(FiredAlert alert, UUID injectionId) {
        return UUID.nameUUIDFromBytes((alert.id() + " " + injectionId).getBytes(StandardCharsets.UTF_8));
    }
}
