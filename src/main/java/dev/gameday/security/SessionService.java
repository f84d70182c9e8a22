package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where an account is signed in. A session that is ended is over at its next request, on every node. */
@Service
@Transactional
public class SessionService {
    private static final UUID NONE = new UUID(0, 0);
    private final JdbcClient db;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionService(JdbcClient db, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's sessions, the one that was seen last first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public List<SessionRow> mine() {
        return of(user.id());
    }

    /** @throws NotFoundException also when it is somebody else's */
    @PreAuthorize(Access.READ)
    public void end(UUID session) {
        endOf(user.id(), session);
    }

    /** Ends all the caller's sessions but the one that asks. @return how many that were */
    @PreAuthorize(Access.READ)
    public int endOthers() {
        UUID current = current();
        return end(user.id(), "id <> :id", current == null ? NONE : current);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<SessionRow> sessions(UUID account) {
        return of(account);
    }

    @PreAuthorize(Access.ADMINISTRATOR)
    public void endFor(UUID account, UUID session) {
        endOf(account, session);
        events.publishEvent(new Audited("ended a session of an account", account, ""));
    }

    /** @return how many that were */
    @PreAuthorize(Access.ADMINISTRATOR)
    public int endAllFor(UUID account) {
        int ended = end(account, "id <> :id", NONE);
        events.publishEvent(new Audited("ended all sessions of an account", account, String.valueOf(ended)));
        return ended;
    }

    /** Lets the session that asks go on although the account's others end. */
    void keepCurrent(UUID account, int epoch) {
        UUID current = current();
        if (current != null) {
            db.sql("update account_session set session_epoch = :epoch where id = :id and account_id = :account")
                    .param("epoch", epoch)
                    .param("id", current)
                    .param("account", account)
                    .update();
        }
    }

    private void endOf(UUID account, UUID session) {
        if (end(account, "id = :id", session) == 0) {
            throw new NotFoundException("session", session);
        }
    }

    private int end(UUID account, String which, UUID id) {
        return db.sql("update account_session set ended_at = :now where account_id = :account and ended_at is null"
                        + " and " + which)
                .param("now", Sql.at(now()))
                .param("account", account)
                .param("id", id)
                .update();
    }

    private List<SessionRow> of(UUID account) {
        UUID current = current();
        return db.sql("""
                        select s.id, s.browser, s.address, s.started_at, s.last_seen_at
                          from account_session s join account a on a.id = s.account_id
                         where s.account_id = :account and s.ended_at is null and s.session_epoch = a.session_epoch
                           and a.enabled = true and s.last_seen_at > :idle and s.started_at > :oldest
                         order by s.last_seen_at desc, s.started_at desc, s.id""")
                .param("account", account)
                .param("idle", Sql.at(now().minus(BrowserSessions.IDLE)))
                .param("oldest", Sql.at(now().minus(BrowserSessions.LONGEST)))
                .query((row, n) -> new SessionRow(
                        Sql.uuid(row, "id"),
                        row.getString("browser"),
                        row.getString("address"),
                        Sql.instant(row, "started_at"),
                        Sql.instant(row, "last_seen_at"),
                        Objects.equals(Sql.uuid(row, "id"), current)))
                .list();
    }

    /** The session of the browser that asks; a token has none. */
    private static @Nullable UUID current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? BrowserSessions.current(asked.getRequest())
                : null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
