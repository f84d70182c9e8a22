package dev.gameday.exercise.room;

import dev.gameday.base.Access;
import dev.gameday.base.Check;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.room.ObservationQueries.Marked;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "I noticed something": anybody says so with one press, the day's organizers say what it was. Until the reveal nobody else can tell
 * whether it was anything.
 */
@Service
public class ObservationService {
    private final ObservationQueries queries;
    private final GameDayService days;
    private final InjectionService injections;
    private final LiveChanges changes;
    private final CurrentUser user;

    ObservationService(
            ObservationQueries queries,
            GameDayService days,
            InjectionService injections,
            LiveChanges changes,
            CurrentUser user) {
        this.queries = queries;
        this.days = days;
        this.injections = injections;
        this.changes = changes;
        this.user = user;
    }

    /** In time order: everything for the day's organizers, and for all after the reveal; before it one's own for everybody else. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<Observation> observations(UUID gameDayId) {
        boolean all = days.page(gameDayId).seesScript();
        UUID me = user.id();
        List<Observation> noticed = queries.ofDay(gameDayId);
        return all
                ? noticed
                : noticed.stream()
                        .filter(one -> one.byId().equals(me))
                        .map(Observation::withoutMark)
                        .toList();
    }

    /** Notes that the reader noticed something now. A repeat with the same request id gets the first one's answer. */
    @PreAuthorize(Access.READ)
    @Transactional
    @Once
    public Observation notice(UUID gameDayId, NewObservation command) {
        Check.present("requestId", command.requestId());
        Optional<UUID> repeated = queries.byRequest(command.requestId());
        if (repeated.isPresent()) {
            Marked first = queries.one(repeated.get());
            if (!first.observation().gameDayId().equals(gameDayId)
                    || !first.observation().byId().equals(user.id())) {
                throw new RuleException("This request id was used for something else.");
            }
            return shown(first.observation());
        }
        if (!days.page(gameDayId).state().isRunning()) {
            throw new RuleException("There is something to notice only while the game day runs.");
        }
        UUID id = UUID.randomUUID();
        needApplication(command.applicationId());
        queries.add(id, gameDayId, user.id(), Text.optional("text", command.text()), command);
        changes.changed(gameDayId);
        return shown(queries.one(id).observation());
    }

    /** Says what it was that the reader noticed; the time stays. */
    @PreAuthorize(Access.READ)
    @Transactional
    public Observation describe(UUID id, String text, @Nullable UUID applicationId) {
        Observation noticed = queries.locked(id).observation();
        if (!noticed.byId().equals(user.id())) {
            throw new NotFoundException("observation", id);
        }
        if (days.page(noticed.gameDayId()).closedAt() != null) {
            throw new RuleException("The game day is closed; what was noticed stays as it was.");
        }
        needApplication(applicationId);
        queries.describe(id, Text.optional("text", text), applicationId);
        changes.changed(noticed.gameDayId());
        return shown(queries.one(id).observation());
    }

    /** It was this injection: records that a person noticed it, at the time of the press. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public Observation match(UUID id, UUID injectionId) {
        Marked before = toMark(id);
        Observation noticed = before.observation();
        if (injectionId.equals(noticed.injectionId())) {
            return noticed;
        }
        needOpen(noticed);
        if (!queries.isOf(noticed.gameDayId(), injectionId)) {
            throw new InvalidException("injectionId", "No such injection on this game day.");
        }
        RecordedEvent event = injections.record(
                injectionId,
                new RecordEvent(
                        InjectionEventType.NOTICED,
                        noticed.at(),
                        noticed.applicationId(),
                        DetectionSource.PERSON,
                        Text.cut(noticed.by() + (noticed.text().isEmpty() ? "" : ": " + noticed.text()), Text.LONGEST),
                        null,
                        UUID.randomUUID()));
        return marked(before, Mark.MATCHED, injectionId, event.id());
    }

    /** It had nothing to do with the exercise. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public Observation unrelated(UUID id) {
        Marked before = toMark(id);
        if (before.observation().mark() == Mark.UNRELATED) {
            return before.observation();
        }
        needOpen(before.observation());
        return marked(before, Mark.UNRELATED, null, null);
    }

    /** Takes back what was made of it; the event of a match is corrected, and stays in the record. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public Observation reopen(UUID id) {
        Marked before = toMark(id);
        UUID injectionId = before.observation().injectionId();
        if (before.observation().mark() == Mark.OPEN) {
            return before.observation();
        }
        if (injectionId != null && before.eventId() != null) {
            standing(injections.events(injectionId), before.eventId())
                    .ifPresent(event -> injections.record(injectionId, RecordEvent.undo(event)));
        }
        return marked(before, Mark.OPEN, null, null);
    }

    private Observation marked(Marked before, Mark mark, @Nullable UUID injectionId, @Nullable UUID eventId) {
        queries.mark(before, mark, injectionId, eventId, user.id());
        changes.changed(before.observation().gameDayId());
        return queries.one(before.observation().id()).observation();
    }

    private Marked toMark(UUID id) {
        Marked noticed = queries.locked(id);
        GameDayPage day = days.page(noticed.observation().gameDayId());
        if (!day.organizer()) {
            throw new NotFoundException("observation", id);
        }
        if (day.closedAt() != null) {
            throw new RuleException("The game day is closed; what was noticed stays as it was.");
        }
        return noticed;
    }

    private static void needOpen(Observation noticed) {
        if (noticed.mark() != Mark.OPEN) {
            throw new RuleException("Somebody has said already what this was. Take that back first.");
        }
    }

    /** The event, or what has taken its place. */
    private static Optional<UUID> standing(List<RecordedEvent> events, UUID eventId) {
        UUID latest = eventId;
        for (RecordedEvent event : events) {
            if (latest.equals(event.correctsId())) {
                latest = event.id();
            }
        }
        UUID last = latest;
        return InjectionTimeline.standing(events).stream()
                .map(RecordedEvent::id)
                .filter(last::equals)
                .findFirst();
    }

    private void needApplication(@Nullable UUID applicationId) {
        if (applicationId != null && !queries.applicationExists(applicationId)) {
            throw new InvalidException("applicationId", "No such application.");
        }
    }

    private Observation shown(Observation noticed) {
        return days.page(noticed.gameDayId()).seesScript() ? noticed : noticed.withoutMark();
    }
}
