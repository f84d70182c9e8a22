package dev.gameday.exercise.room;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.exercise.GameDayPage;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The entries of rooms: append-only, stamped here. A repeat with the same request id gets the first one's answer. Callers have
 * checked who may.
 */
@Component
class RoomLog {
    private final RoomQueries queries;
    private final LiveChanges changes;
    private final CurrentUser user;

    RoomLog(RoomQueries queries, LiveChanges changes, CurrentUser user) {
        this.queries = queries;
        this.changes = changes;
        this.user = user;
    }

    /** @param backchannel whether the reader may read what the organizers tell each other */
    Room room(UUID gameDayId, boolean backchannel) {
        return Room.of(queries.ofDay(gameDayId, backchannel));
    }

    RoomEntry append(
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

    /** Decisions take turns, so that two people do not decide differently; a repeat gets the first one's answer. */
    RoomEntry decided(UUID gameDayId, UUID requestId, Supplier<RoomEntry> decision) {
        queries.lock(gameDayId);
        return queries.byRequest(gameDayId, requestId).orElseGet(decision);
    }

    /** Whoever else decides something in the room of the day waits until this is committed. */
    void lock(UUID gameDayId) {
        queries.lock(gameDayId);
    }

    static void needRunning(GameDayPage day) {
        if (!day.state().isRunning()) {
            throw new RuleException("This is for while the game day runs.");
        }
    }

    static void needOpen(GameDayPage day) {
        if (!day.state().isOpen()) {
            throw new RuleException("The game day is over; its logs stay as they were.");
        }
    }
}
