package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.Check;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.exercise.ExerciseAccess.Found;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the log of injections: append-only, stamped here, corrected by further entries. */
@Service
public class InjectionService {
    private final ExerciseStore store;
    private final ExerciseAccess access;
    private final EventQueries events;
    private final GameDayQueries days;
    private final VerdictLog verdicts;
    private final CurrentUser user;
    private final ProgramClock clock;

    InjectionService(
            ExerciseStore store,
            ExerciseAccess access,
            EventQueries events,
            GameDayQueries days,
            VerdictLog verdicts,
            CurrentUser user,
            ProgramClock clock) {
        this.store = store;
        this.access = access;
        this.events = events;
        this.days = days;
        this.verdicts = verdicts;
        this.user = user;
        this.clock = clock;
    }

    /** An injection's log, corrections included, as it was recorded. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<RecordedEvent> events(UUID injectionId) {
        access.needReader(injectionId);
        return events.ofInjection(injectionId);
    }

    /** How the injections of the day go, in running order: for its organizers, after the reveal for all. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<InjectionProgress> progress(UUID gameDayId) {
        if (!days.page(gameDayId).seesScript()) {
            throw new AccessDeniedException("The script is for the organizers of the day until the reveal.");
        }
        return events.progress(gameDayId);
    }

    /** Aborts everything that runs. A repeat finds nothing that does. @return how many were aborted */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public int abortAll(UUID gameDayId) {
        access.dayToWrite(gameDayId);
        List<InjectionProgress> running = events.progress(gameDayId).stream()
                .filter(injection -> injection.timeline().state() == InjectionState.RUNNING)
                .toList();
        running.forEach(injection -> record(injection.id(), RecordEvent.now(InjectionEventType.ABORTED)));
        return running.size();
    }

    /** Records what happened. A repeat with the same request id changes nothing and gets the first one's answer. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RecordedEvent record(UUID injectionId, RecordEvent command) {
        Check.present("type", command.type());
        Check.present("requestId", command.requestId());
        Found found = access.toWrite(injectionId);
        // Asked under the day's lock: of two racing repeats the second finds the first.
        Optional<RecordedEvent> repeated = events.byRequest(command.requestId());
        if (repeated.isPresent()) {
            return same(repeated.get(), injectionId, command);
        }
        RecordedEvent event = checked(found, command);
        store.add(new InjectionEvent(event));
        store.flush();
        keepVerdictsInStep(found, command, event);
        return event;
    }

    private RecordedEvent checked(Found found, RecordEvent command) {
        Instant horizon = days.horizon();
        Instant now = clock.now();
        GameDayPage day = days.page(found.day().id());
        List<RecordedEvent> before = events.ofInjection(found.injection().id());
        Instant occurredAt = new EventRules(found.day().state(horizon), day.startedAt(), day.revealedAt(), before, now)
                .occurredAt(command);
        if (command.applicationId() != null && !events.applicationExists(command.applicationId())) {
            throw new InvalidException("applicationId", "No such application.");
        }
        return new RecordedEvent(
                UUID.randomUUID(),
                found.injection().id(),
                command.type(),
                occurredAt,
                now,
                user.id(),
                command.applicationId(),
                source(command),
                Text.optional("note", command.note()),
                command.correctsId(),
                command.requestId());
    }

    /** The start of an injection is the time of its evidence: another start restates it, none takes it away. */
    private void keepVerdictsInStep(Found found, RecordEvent command, RecordedEvent event) {
        if (command.type() == InjectionEventType.INJECTED) {
            verdicts.restate(found, event.occurredAt());
        } else if (command.type() == InjectionEventType.CORRECTED
                && InjectionTimeline.of(events.ofInjection(found.injection().id()))
                                .startedAt()
                        == null) {
            verdicts.needNoEvidence(found.injection().id());
        }
    }

    private static @Nullable DetectionSource source(RecordEvent command) {
        boolean detection =
                command.type() == InjectionEventType.DETECTED || command.type() == InjectionEventType.NOTICED;
        if (!detection) {
            return null;
        }
        return command.source() == null ? DetectionSource.PERSON : command.source();
    }

    private static RecordedEvent same(RecordedEvent first, UUID injectionId, RecordEvent command) {
        if (!first.injectionId().equals(injectionId) || first.type() != command.type()) {
            throw new RuleException("This request id was used for something else.");
        }
        return first;
    }
}
