package dev.gameday.exercise.room;

import dev.gameday.base.Access;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written in the room of a game day: append-only, stamped here. A repeat with the same request id gets the first one's
 * answer.
 */
@Service
public class RoomService {
    private final RoomQueries queries;
    private final GameDayService days;
    private final LiveChanges changes;
    private final CurrentUser user;

    RoomService(RoomQueries queries, GameDayService days, LiveChanges changes, CurrentUser user) {
        this.queries = queries;
        this.days = days;
        this.changes = changes;
        this.user = user;
    }

    /** The room as the reader may see it: the backchannel is for the day's organizers, after the reveal for all. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Room room(UUID gameDayId) {
        return Room.of(queries.ofDay(gameDayId, days.page(gameDayId).seesScript()));
    }

    /** Writes into the incident log. */
    @PreAuthorize(Access.READ)
    @Transactional
    @Once
    public RoomEntry write(UUID gameDayId, String text, UUID requestId) {
        needOpen(days.page(gameDayId));
        String said = Text.required("text", text);
        return append(gameDayId, RoomChannel.INCIDENT, EntryKind.NOTE, said, null, requestId);
    }

    /** Writes into the organizers' backchannel. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry writeBackchannel(UUID gameDayId, String text, UUID requestId) {
        needOpen(needOrganizer(gameDayId));
        String said = Text.required("text", text);
        return append(gameDayId, RoomChannel.BACKCHANNEL, EntryKind.NOTE, said, null, requestId);
    }

    /** Asks the organizers to pause the simulation. Real life does not pause, so they may refuse. */
    @PreAuthorize(Access.READ)
    @Transactional
    @Once
    public RoomEntry askPause(UUID gameDayId, String reason, UUID requestId) {
        needRunning(days.page(gameDayId));
        String said = Text.optional("reason", reason);
        return append(gameDayId, RoomChannel.INCIDENT, EntryKind.PAUSE_ASKED, said, null, requestId);
    }

    /** Grants or refuses a pause that somebody asked for. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry answerPause(UUID gameDayId, UUID askedId, boolean granted, UUID requestId) {
        needRunning(needOrganizer(gameDayId));
        return decided(gameDayId, requestId, () -> {
            Room room = now(gameDayId);
            if (room.pauseRequests().stream().noneMatch(asked -> asked.id().equals(askedId))) {
                throw new RuleException("Somebody has answered this already.");
            }
            EntryKind kind = granted ? EntryKind.PAUSED : EntryKind.PAUSE_REFUSED;
            return append(gameDayId, RoomChannel.INCIDENT, kind, "", askedId, requestId);
        });
    }

    /** Pauses the simulation, such as for a real incident. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry pause(UUID gameDayId, UUID requestId) {
        needRunning(needOrganizer(gameDayId));
        return decided(gameDayId, requestId, () -> {
            if (now(gameDayId).paused() != null) {
                throw new RuleException("The simulation is paused already.");
            }
            return append(gameDayId, RoomChannel.INCIDENT, EntryKind.PAUSED, "", null, requestId);
        });
    }

    /** Lets the simulation go on. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry resume(UUID gameDayId, UUID requestId) {
        needOrganizer(gameDayId);
        return decided(gameDayId, requestId, () -> {
            if (now(gameDayId).paused() == null) {
                throw new RuleException("The simulation is not paused.");
            }
            return append(gameDayId, RoomChannel.INCIDENT, EntryKind.RESUMED, "", null, requestId);
        });
    }

    /** Something really broke. Detections of the exercise stay as they are. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional
    @Once
    public RoomEntry startIncident(UUID gameDayId, String text, UUID requestId) {
        needRunning(days.page(gameDayId));
        String said = Text.optional("text", text);
        return append(gameDayId, RoomChannel.INCIDENT, EntryKind.REAL_STARTED, said, null, requestId);
    }

    /** Writes into the log of a real incident. */
    @PreAuthorize(Access.READ)
    @Transactional
    @Once
    public RoomEntry writeIncident(UUID gameDayId, UUID incidentId, String text, UUID requestId) {
        needOpen(days.page(gameDayId));
        String said = Text.required("text", text);
        if (now(gameDayId).incidents().stream().noneMatch(one -> one.id().equals(incidentId))) {
            throw new NotFoundException("real incident", incidentId);
        }
        return append(gameDayId, RoomChannel.REAL, EntryKind.NOTE, said, incidentId, requestId);
    }

    /** The real incident is over. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional
    @Once
    public RoomEntry endIncident(UUID gameDayId, UUID incidentId, UUID requestId) {
        needOpen(days.page(gameDayId));
        return decided(gameDayId, requestId, () -> {
            if (now(gameDayId).running().stream().noneMatch(one -> one.id().equals(incidentId))) {
                throw new RuleException("This incident is over already.");
            }
            return append(gameDayId, RoomChannel.INCIDENT, EntryKind.REAL_ENDED, "", incidentId, requestId);
        });
    }

    /** Decisions take turns, so that two people do not decide differently; a repeat gets the first one's answer. */
    private RoomEntry decided(UUID gameDayId, UUID requestId, Supplier<RoomEntry> decision) {
        queries.lock(gameDayId);
        return queries.byRequest(gameDayId, requestId).orElseGet(decision);
    }

    private RoomEntry append(
            UUID gameDayId, RoomChannel channel, EntryKind kind, String text, @Nullable UUID aboutId, UUID requestId) {
        Optional<RoomEntry> repeated = queries.byRequest(gameDayId, requestId);
        if (repeated.isPresent()) {
            if (repeated.get().channel() != channel || repeated.get().kind() != kind) {
                throw new RuleException("This request id was used for something else.");
            }
            return repeated.get();
        }
        queries.add(gameDayId, channel, kind, text, aboutId, user.id(), requestId);
        changes.changed(gameDayId);
        return queries.byRequest(gameDayId, requestId).orElseThrow(() -> new NotFoundException("entry", requestId));
    }

    private Room now(UUID gameDayId) {
        return Room.of(queries.ofDay(gameDayId, false));
    }

    private GameDayPage needOrganizer(UUID gameDayId) {
        GameDayPage day = days.page(gameDayId);
        if (!day.organizer()) {
            throw new AccessDeniedException("Only the organizers of this game day do that.");
        }
        return day;
    }

    private static void needRunning(GameDayPage day) {
        if (!day.state().isRunning()) {
            throw new RuleException("This is for while the game day runs.");
        }
    }

    private static void needOpen(GameDayPage day) {
        if (!day.state().isOpen()) {
            throw new RuleException("The game day is over; its logs stay as they were.");
        }
    }
}
