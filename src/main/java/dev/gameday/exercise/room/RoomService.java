package dev.gameday.exercise.room;

import dev.gameday.base.Access;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said in the room of a game day, and whether the simulation goes on. */
@Service
public class RoomService {
    private final RoomLog log;
    private final GameDayService days;

    RoomService(RoomLog log, GameDayService days) {
        this.log = log;
        this.days = days;
    }

    /** The room as the reader may see it: the backchannel is for the day's organizers, after the reveal for all. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Room room(UUID gameDayId) {
        return log.room(gameDayId, days.page(gameDayId).seesScript());
    }

    /** Writes into the incident log. */
    @PreAuthorize(Access.READ)
    @Transactional
    @Once
    public RoomEntry write(UUID gameDayId, String text, UUID requestId) {
        RoomLog.needOpen(days.page(gameDayId));
        String said = Text.required("text", text);
        return log.append(gameDayId, RoomChannel.LOG, EntryKind.NOTE, said, null, requestId);
    }

    /** Writes into the organizers' backchannel. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry writeBackchannel(UUID gameDayId, String text, UUID requestId) {
        RoomLog.needOpen(needOrganizer(gameDayId));
        String said = Text.required("text", text);
        return log.append(gameDayId, RoomChannel.BACKCHANNEL, EntryKind.NOTE, said, null, requestId);
    }

    /** Asks the organizers to pause the simulation. Real life does not pause, so they may refuse. */
    @PreAuthorize(Access.READ)
    @Transactional
    @Once
    public RoomEntry askPause(UUID gameDayId, String reason, UUID requestId) {
        RoomLog.needRunning(days.page(gameDayId));
        String said = Text.optional("reason", reason);
        return log.append(gameDayId, RoomChannel.LOG, EntryKind.PAUSE_ASKED, said, null, requestId);
    }

    /** Grants or refuses a pause that somebody asked for. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry answerPause(UUID gameDayId, UUID askedId, boolean granted, UUID requestId) {
        RoomLog.needRunning(needOrganizer(gameDayId));
        return log.decided(gameDayId, requestId, () -> {
            Room room = log.room(gameDayId, false);
            if (room.pauseRequests().stream().noneMatch(asked -> asked.id().equals(askedId))) {
                throw new RuleException("Somebody has answered this already.");
            }
            EntryKind kind = granted ? EntryKind.PAUSED : EntryKind.PAUSE_REFUSED;
            return log.append(gameDayId, RoomChannel.LOG, kind, "", askedId, requestId);
        });
    }

    /** Pauses the simulation, such as for a real incident. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry pause(UUID gameDayId, UUID requestId) {
        RoomLog.needRunning(needOrganizer(gameDayId));
        return log.decided(gameDayId, requestId, () -> {
            if (log.room(gameDayId, false).paused() != null) {
                throw new RuleException("The simulation is paused already.");
            }
            return log.append(gameDayId, RoomChannel.LOG, EntryKind.PAUSED, "", null, requestId);
        });
    }

    /** Lets the simulation go on. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    @Once
    public RoomEntry resume(UUID gameDayId, UUID requestId) {
        needOrganizer(gameDayId);
        return log.decided(gameDayId, requestId, () -> {
            if (log.room(gameDayId, false).paused() == null) {
                throw new RuleException("The simulation is not paused.");
            }
            return log.append(gameDayId, RoomChannel.LOG, EntryKind.RESUMED, "", null, requestId);
        });
    }

    private GameDayPage needOrganizer(UUID gameDayId) {
        GameDayPage day = days.page(gameDayId);
        if (!day.organizer()) {
            throw new AccessDeniedException("Only the organizers of this game day do that.");
        }
        return day;
    }
}
