package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs which game day, and so knows its script. Every change leaves a trace. */
@Service
public class OrganizerService {
    private final ExerciseStore store;
    private final GameDayQueries days;
    private final Secrecy secrecy;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    OrganizerService(
            ExerciseStore store,
            GameDayQueries days,
            Secrecy secrecy,
            JdbcClient jdbc,
            CurrentUser user,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.days = days;
        this.secrecy = secrecy;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** The day's organizers by name: for those who plan, after the reveal for all. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<Organizer> organizers(UUID gameDayId) {
        if (!days.page(gameDayId).seesSlice()) {
            throw new AccessDeniedException("Who runs the day is said at the reveal.");
        }
        return jdbc.sql("""
                        select a.id, a.name from account a
                          join game_day_organizer o on o.account_id = a.id
                         where o.game_day_id = :day order by a.name, a.id""")
                .param("day", gameDayId)
                .query((row, n) -> new Organizer(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }

    /** Accounts that could run the day as well. */
    @PreAuthorize(Access.PLAN)
    @Transactional(readOnly = true)
    public List<Organizer> candidates(UUID gameDayId) {
        return jdbc.sql("""
                        select a.id, a.name from account a
                          join account_role r on r.account_id = a.id and r.role = 'ORGANIZER'
                         where a.enabled = true
                           and not exists (select 1 from game_day_organizer o
                                            where o.account_id = a.id and o.game_day_id = :day)
                         order by a.name, a.id""")
                .param("day", gameDayId)
                .query((row, n) -> new Organizer(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }

    /** Lets another account with the organizer role run the day: by managers and by who runs it already. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void assignOrganizer(UUID gameDayId, UUID accountId) {
        secrecy.needManagerOrOrganizer(gameDayId);
        GameDay day = store.lockedDay(gameDayId);
        if (store.organizer(gameDayId, accountId) != null) {
            return;
        }
        if (accountId.equals(user.id())) {
            throw new AccessDeniedException("Nobody lets themselves into a script; ask a manager.");
        }
        Organizer account = candidates(gameDayId).stream()
                .filter(candidate -> candidate.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new InvalidException("accountId", "No enabled account with the organizer role."));
        store.add(new GameDayOrganizer(gameDayId, accountId, clock.now(), user.id()));
        store.flush();
        audit("Assigned an organizer", day, user.name() + " lets " + account.name() + " run “" + day.title() + "”.");
    }

    /** An administrator's deliberate look into a script. */
    @PreAuthorize(Access.ADMINISTRATOR)
    @Transactional
    public void assignMyself(UUID gameDayId) {
        GameDay day = store.lockedDay(gameDayId);
        if (store.organizer(gameDayId, user.id()) == null) {
            store.add(new GameDayOrganizer(gameDayId, user.id(), clock.now(), user.id()));
            store.flush();
            audit(
                    "Assigned themselves as organizer",
                    day,
                    user.name() + ", an administrator, opened the script of “" + day.title() + "”.");
        }
    }

    /** Takes an organizer off the day; a running day keeps at least one. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void removeOrganizer(UUID gameDayId, long version, UUID accountId) {
        secrecy.needManagerOrOrganizer(gameDayId);
        GameDay day = store.lockedDay(gameDayId);
        ChangedMeanwhileException.check("This game day", version, day.version());
        GameDayOrganizer organizer = store.organizer(gameDayId, accountId);
        if (organizer == null) {
            return;
        }
        if (day.state(days.horizon()).isRunning() && organizers(gameDayId).size() == 1) {
            throw new RuleException("Somebody has to run a live game day; assign another organizer first.");
        }
        store.remove(organizer);
        store.flush();
        audit("Removed an organizer", day, user.name() + " took an organizer off “" + day.title() + "”.");
    }

    private void audit(String action, GameDay day, String detail) {
        events.publishEvent(new Audited(action, day.id(), detail));
    }
}
