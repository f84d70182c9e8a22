package dev.gameday.security;

import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * The browsers that are signed in, a row each. The row decides whether a sign-in still holds, on every node and after a
 * restart; the servlet's session is only where the work of a window is kept.
 */
@Component
public class BrowserSessions implements SessionAuthenticationStrategy {
    /** Without a request for so long, a sign-in is over. */
    static final Duration IDLE = Duration.ofHours(8);
    /** However busy, one has to sign in again after so long. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final String ATTRIBUTE = BrowserSessions.class.getName();
    private static final int BROWSERS_PER_ACCOUNT = 20;
    private static final String LIVE = """
            select s.id as session_id, s.last_seen_at, a.id, a.email, a.name, a.session_epoch, r.role
              from account_session s
              join account a on a.id = s.account_id
              left join account_role r on r.account_id = a.id
             where s.ended_at is null and s.last_seen_at > :idle and s.started_at > :oldest
               and a.enabled = true and a.session_epoch = s.session_epoch and\s""";

    private final JdbcClient db;
    private final LastSeen seen;
    private final Clock clock;

    BrowserSessions(JdbcClient db, LastSeen seen, Clock clock) {
        this.db = db;
        this.seen = seen;
        this.clock = clock;
    }

    /** A sign-in that holds, and whose it is as they are now. */
    record Live(UUID id, Instant lastSeen, AccountPrincipal account) {}

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (who.getPrincipal() instanceof AccountPrincipal account) {
            begin(account, request, response);
        }
    }

    /** This browser is signed in as the account from now on; whoever was before is signed out of it. */
    public void begin(AccountPrincipal account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        Instant now = now();
        UUID id = UUID.randomUUID();
        String cookie = Secrets.make();
        db.sql("""
                insert into account_session (id, account_id, token_hash, session_epoch, browser, address, started_at,
                                             last_seen_at)
                values (:id, :account, :hash, :epoch, :browser, :address, :now, :now)""")
                .param("id", id)
                .param("account", account.id())
                .param("hash", TokenHash.of(cookie))
                .param("epoch", account.sessionEpoch())
                .param("browser", UserAgents.inShort(request.getHeader(HttpHeaders.USER_AGENT)))
                .param("address", address(request))
                .param("now", Sql.at(now))
                .update();
        seen.account(account.id(), now);
        request.getSession().setAttribute(ATTRIBUTE, id);
        Cookies.setSession(request, response, cookie);
        remember(account.id(), now, request, response);
    }

    /** From now on this browser is one that the account has signed in with. */
    private void remember(UUID account, Instant now, HttpServletRequest request, HttpServletResponse response) {
        String cookie = Cookies.get(request, Cookies.BROWSER).orElseGet(Secrets::make);
        String hash = TokenHash.of(cookie);
        db.sql("delete from known_browser where account_id = :account and (token_hash = :hash or token_hash in ("
                        + "select token_hash from known_browser where account_id = :account"
                        + " order by last_used_at desc offset :kept rows))")
                .param("account", account)
                .param("hash", hash)
                .param("kept", BROWSERS_PER_ACCOUNT - 1)
                .update();
        db.sql("insert into known_browser (token_hash, account_id, last_used_at) values (:hash, :account, :now)")
                .param("hash", hash)
                .param("account", account)
                .param("now", Sql.at(now))
                .update();
        Cookies.setBrowser(request, response, cookie);
    }

    /** The row of this request's servlet session. */
    static @Nullable UUID current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof UUID id ? id : null;
    }

    /** Ends the sign-in of this browser, if there is one. */
    void end(HttpServletRequest request) {
        UUID id = current(request);
        String hash = Cookies.get(request, Cookies.SESSION).map(TokenHash::of).orElse("");
        db.sql("update account_session set ended_at = :now where ended_at is null and (id = :id or token_hash = :hash)")
                .param("now", Sql.at(now()))
                .param("id", id == null ? new UUID(0, 0) : id)
                .param("hash", hash)
                .update();
    }

    Optional<Live> byId(UUID id) {
        return live("s.id = :key", id);
    }

    Optional<Live> byCookie(String cookie) {
        return live("s.token_hash = :key", TokenHash.of(cookie));
    }

    /** Goes on in a servlet session that knows nothing of it yet: on another node, or after a restart. */
    void resume(Live live, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(ATTRIBUTE, live.id());
    }

    void seen(Live live, HttpServletRequest request) {
        seen.session(live.id(), live.account().id(), address(request), live.lastSeen());
    }

    private Optional<Live> live(String which, Object key) {
        Instant now = now();
        return db.sql(LIVE + which)
                .param("idle", Sql.at(now.minus(IDLE)))
                .param("oldest", Sql.at(now.minus(LONGEST)))
                .param("key", key)
                .query(BrowserSessions::read);
    }

    private static Optional<Live> read(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Live live = null;
        while (row.next()) {
            if (row.getString("role") != null) {
                roles.add(Role.valueOf(row.getString("role")));
            }
            live = new Live(
                    Sql.uuid(row, "session_id"),
                    Sql.instant(row, "last_seen_at"),
                    new AccountPrincipal(
                            Sql.uuid(row, "id"),
                            row.getString("email"),
                            row.getString("name"),
                            roles,
                            row.getInt("session_epoch")));
        }
        return Optional.ofNullable(live);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static String address(HttpServletRequest request) {
        return String.valueOf(request.getRemoteAddr());
    }
}
