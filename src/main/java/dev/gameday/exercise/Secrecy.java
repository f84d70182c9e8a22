package dev.gameday.exercise;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may see what of a game day. Until the reveal, script, order, times, events and verdicts are for the organizers
 * assigned to that very day, whatever other role somebody has; the slice is for those who plan as well.
 */
@Component
class Secrecy {
    private final JdbcClient jdbc;
    private final CurrentUser user;

    Secrecy(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Whether the reader may run game days at all; who may not sees no script, even when still assigned. */
    boolean mayRun() {
        return user.has(Role.ORGANIZER);
    }

    boolean runs(UUID gameDayId) {
        return mayRun()
                && jdbc.sql("select count(*) from game_day_organizer where game_day_id = :day and account_id = :me")
                                .param("day", gameDayId)
                                .param("me", user.id())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    static boolean seesScript(boolean runs, GameDayState state) {
        return runs || state.isRevealed();
    }

    boolean seesSlice(boolean runs, GameDayState state) {
        return seesScript(runs, state) || plans();
    }

    boolean plans() {
        return user.has(Role.MANAGER) || user.has(Role.ORGANIZER);
    }

    /** Only who runs the day goes on. */
    void needOrganizer(UUID gameDayId) {
        if (!runs(gameDayId)) {
            throw new AccessDeniedException("Only the organizers of this game day do that.");
        }
    }

    /** Only managers and who runs the day go on. */
    void needManagerOrOrganizer(UUID gameDayId) {
        if (!user.has(Role.MANAGER)) {
            needOrganizer(gameDayId);
        }
    }
}
