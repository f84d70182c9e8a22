package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.Check;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Once;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.exercise.ExerciseAccess.Found;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records verdicts: append-only, corrected by further ones, public evidence from the reveal on. */
@Service
public class VerdictService {
    private final ExerciseAccess access;
    private final EventQueries events;
    private final VerdictQueries queries;
    private final GameDayQueries days;
    private final VerdictLog log;
    private final CurrentUser user;
    private final ProgramClock clock;

    VerdictService(
            ExerciseAccess access,
            EventQueries events,
            VerdictQueries queries,
            GameDayQueries days,
            VerdictLog log,
            CurrentUser user,
            ProgramClock clock) {
        this.access = access;
        this.events = events;
        this.queries = queries;
        this.days = days;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** All verdicts of a game day as recorded, corrected ones included: for its organizers, after the reveal for all. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<RecordedVerdict> verdicts(UUID gameDayId) {
        if (!days.page(gameDayId).seesScript()) {
            throw new AccessDeniedException("Verdicts are for the organizers of the day until the reveal.");
        }
        return queries.ofDay(gameDayId);
    }

    /** What still waits for a verdict in the days that the reader runs; nothing for whoever runs none. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<MissingVerdicts> missing() {
        return user.has(Role.ORGANIZER) ? queries.missing(user.id(), days.horizon()) : List.of();
    }

    /** Records what an injection showed. A repeat with the same request id gets the first one's answer. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RecordedVerdict record(UUID injectionId, RecordVerdict command) {
        Check.present("failureModeId", command.failureModeId());
        Check.present("result", command.result());
        Check.present("requestId", command.requestId());
        Found found = access.toWrite(injectionId);
        Optional<RecordedVerdict> repeated = queries.byRequest(command.requestId());
        if (repeated.isPresent()) {
            return same(repeated.get(), injectionId, command);
        }
        Instant injectedAt = checked(found, command);
        RecordedVerdict verdict = new RecordedVerdict(
                UUID.randomUUID(),
                injectionId,
                command.failureModeId(),
                command.result(),
                Text.optional("observed", command.observed()),
                command.detected(),
                command.mitigated(),
                injectedAt,
                clock.now(),
                user.id(),
                command.correctsId(),
                command.requestId());
        log.append(found.day(), verdict);
        return verdict;
    }

    /** The start of the injection, when the verdict fits. */
    private Instant checked(Found found, RecordVerdict command) {
        UUID injectionId = found.injection().id();
        if (!queries.exercises(injectionId, command.failureModeId())) {
            throw new InvalidException("failureModeId", "This injection does not exercise that failure mode.");
        }
        Instant injectedAt =
                InjectionTimeline.of(events.ofInjection(injectionId)).startedAt();
        if (injectedAt == null) {
            throw new RuleException("Nothing has been injected yet, so there is nothing to judge.");
        }
        if (found.day().state(days.horizon()) == GameDayState.CLOSED && command.correctsId() == null) {
            throw new RuleException("The game day is closed; a verdict can only be corrected.");
        }
        if (command.correctsId() != null) {
            needStanding(injectionId, command.failureModeId(), command.correctsId());
        }
        return injectedAt;
    }

    private void needStanding(UUID injectionId, UUID failureModeId, UUID correctsId) {
        List<RecordedVerdict> verdicts = queries.ofInjection(injectionId);
        boolean known = verdicts.stream()
                .anyMatch(verdict -> verdict.id().equals(correctsId)
                        && verdict.failureModeId().equals(failureModeId));
        if (!known) {
            throw new InvalidException("correctsId", "No such verdict on this failure mode in this injection.");
        }
        boolean standing = StandingVerdicts.of(verdicts).stream()
                .anyMatch(verdict -> verdict.id().equals(correctsId));
        if (!standing) {
            throw new RuleException("That verdict has been corrected already; look at the one that stands now.");
        }
    }

    private static RecordedVerdict same(RecordedVerdict first, UUID injectionId, RecordVerdict command) {
        boolean same = first.injectionId().equals(injectionId)
                && first.failureModeId().equals(command.failureModeId())
                && first.result() == command.result();
        if (!same) {
            throw new RuleException("This request id was used for something else.");
        }
        return first;
    }
}
