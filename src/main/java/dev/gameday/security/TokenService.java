package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** API tokens: one's own, and for administrators those of others. A token loses its rights with its owner. */
@Service
@Transactional
public class TokenService {
    /** How long a token lasts unless said otherwise. */
    public static final Duration USUAL = Duration.ofDays(90);

    private static final Duration LONGEST = Duration.ofDays(366);

    private final ApiTokenRepository tokens;
    private final JdbcClient db;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TokenService(
            ApiTokenRepository tokens, JdbcClient db, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.db = db;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's tokens, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.READ)
    public List<ApiTokenRow> tokens() {
        return of(user.id());
    }

    /** An account's tokens, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<ApiTokenRow> tokensOf(UUID account) {
        return of(account);
    }

    /** Whether the caller's tokens may last for ever. */
    @PreAuthorize(Access.READ)
    public boolean mayLastForEver() {
        return user.has(Role.ADMINISTRATOR);
    }

    /** Whether the caller's tokens may deliver alerts. */
    @PreAuthorize(Access.READ)
    public boolean mayDeliverAlerts() {
        return user.has(Role.ORGANIZER);
    }

    /**
     * Makes a token.
     *
     * @param scope no more than the token that asks has, if one does
     * @param expiresAt null: never by itself, which is for administrators
     */
    @PreAuthorize(Access.READ)
    public NewApiToken create(@Nullable String name, @Nullable TokenScope scope, @Nullable Instant expiresAt) {
        Instant now = now();
        if (scope == null) {
            throw new InvalidException("scope", "Say what it may do: deliver alerts, read, write or everything.");
        }
        if (scope.compareTo(mine()) > 0) {
            throw new InvalidException("scope", "A token cannot make one that may do more than itself.");
        }
        if (scope == TokenScope.ALERTS && !mayDeliverAlerts()) {
            throw new InvalidException("scope", "Only who may run game days lets alerts be delivered.");
        }
        checkEnd(expiresAt, now);
        String secret = "gd_" + Secrets.make();
        ApiToken token =
                tokens.saveAndFlush(new ApiToken(user.id(), name, TokenHash.of(secret), scope, now, expiresAt));
        events.publishEvent(new Audited("created an API token", token.id(), token.name() + ", " + scope.label()));
        return new NewApiToken(new ApiTokenRow(token.id(), token.name(), scope, now, expiresAt, null, null), secret);
    }

    private void checkEnd(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt == null) {
            if (!mayLastForEver()) {
                throw new InvalidException("expiresAt", "Say until when; only an administrator's may last for ever.");
            }
        } else if (!expiresAt.isAfter(now)) {
            throw new InvalidException("expiresAt", "Must lie in the future.");
        } else if (!mayLastForEver() && expiresAt.isAfter(now.plus(LONGEST))) {
            throw new InvalidException("expiresAt", "At most a year.");
        }
    }

    /** Ends the token at once. @throws NotFoundException also when it is somebody else's */
    @PreAuthorize(Access.READ)
    public void revoke(UUID id) {
        revoke(user.id(), id);
    }

    /** Ends an account's token at once. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public void revokeFor(UUID account, UUID id) {
        revoke(account, id);
    }

    private void revoke(UUID account, UUID id) {
        ApiToken token = tokens.findById(id)
                .filter(found -> found.belongsTo(account))
                .orElseThrow(() -> new NotFoundException("token", id));
        token.revoke(now());
        tokens.saveAndFlush(token);
        events.publishEvent(new Audited("revoked an API token", id, token.name()));
    }

    private List<ApiTokenRow> of(UUID account) {
        return db.sql("""
                        select id, name, scope, created_at, expires_at, revoked_at, last_used_at from api_token
                        where account_id = :account order by created_at desc, id""")
                .param("account", account)
                .query((row, number) -> row(row))
                .list();
    }

    /** What the caller may do: everything in a browser, else what the token may. */
    private static TokenScope mine() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.getDetails() instanceof TokenUse use ? use.scope() : TokenScope.ADMIN;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ApiTokenRow row(ResultSet row) throws SQLException {
        return new ApiTokenRow(
                Sql.uuid(row, "id"),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "expires_at"),
                Sql.instantOrNull(row, "revoked_at"),
                Sql.instantOrNull(row, "last_used_at"));
    }
}
