package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gets a game day ready: what has to be so before it starts, and who has which role. */
@Service
public class PreparationService {
    private final ExerciseStore store;
    private final ReadinessQueries readiness;
    private final RoleQueries roles;
    private final GameDayQueries days;
    private final Secrecy secrecy;
    private final CurrentUser user;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    PreparationService(
            ExerciseStore store,
            ReadinessQueries readiness,
            RoleQueries roles,
            GameDayQueries days,
            Secrecy secrecy,
            CurrentUser user,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.readiness = readiness;
        this.roles = roles;
        this.days = days;
        this.secrecy = secrecy;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** What is ready and what is not: for those who plan. */
    @PreAuthorize(Access.PLAN)
    @Transactional(readOnly = true)
    public Readiness readiness(UUID gameDayId) {
        days.page(gameDayId);
        return readiness.readiness(gameDayId);
    }

    /**
     * Ticks or unticks what nobody but people can know.
     *
     * @param version as read
     */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void check(UUID gameDayId, ReadinessItem item, long version, boolean done, String note) {
        secrecy.needManagerOrOrganizer(gameDayId);
        needOpen(store.lockedDay(gameDayId));
        if (item.isDerived()) {
            throw new InvalidException("item", "This follows from what is recorded; nobody ticks it.");
        }
        ReadinessCheck.Key key = new ReadinessCheck.Key(gameDayId, item);
        ReadinessCheck check = store.readinessOrNull(key);
        ChangedMeanwhileException.check("“" + item.label() + "”", version, check == null ? 0 : check.version());
        if (check == null) {
            check = new ReadinessCheck(key);
        }
        check.say(done, Text.optional("note", note), clock.now(), user.id());
        store.put(check);
        store.flush();
    }

    /** Who has which role on a day, in the order of the roles. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<RoleHolder> roles(UUID gameDayId) {
        return roles.holders(gameDayId, days.page(gameDayId).seesSlice());
    }

    /** The accounts that can have a role. */
    @PreAuthorize(Access.PLAN)
    @Transactional(readOnly = true)
    public List<Organizer> people() {
        return roles.people();
    }

    /** Gives somebody a role; of a role for one person they take it over. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void assign(UUID gameDayId, DayRole role, UUID accountId) {
        secrecy.needManagerOrOrganizer(gameDayId);
        GameDay day = store.lockedDay(gameDayId);
        needOpen(day);
        Organizer account = roles.people().stream()
                .filter(person -> person.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new InvalidException("accountId", "No account that can sign in."));
        if (role.isSingle()) {
            store.removeRoles(gameDayId, role, null);
        }
        store.put(new GameDayRole(new GameDayRole.Key(gameDayId, role, accountId), clock.now(), user.id()));
        store.flush();
        events.publishEvent(new Audited(
                "Gave a role", gameDayId, account.name() + ": " + role.label() + " on “" + day.title() + "”."));
    }

    /** Takes a role from somebody. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void unassign(UUID gameDayId, DayRole role, UUID accountId) {
        secrecy.needManagerOrOrganizer(gameDayId);
        GameDay day = store.lockedDay(gameDayId);
        needOpen(day);
        if (store.removeRoles(gameDayId, role, accountId) > 0) {
            events.publishEvent(new Audited(
                    "Took a role", gameDayId, role.label() + " on “" + day.title() + "” is somebody else's now."));
        }
    }

    private void needOpen(GameDay day) {
        GameDayState state = day.state(days.horizon());
        if (!state.isBeforeStart() && !state.isRunning()) {
            throw new RuleException("This game day is over; what was ready and who did what stays as it was.");
        }
    }
}
