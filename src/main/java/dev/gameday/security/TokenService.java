package dev.gameday.security;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Sql;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own API tokens. A token has its owner's rights, and loses them with its owner. */
@Service
@Transactional
public class TokenService {
    private final ApiTokenRepository tokens;
    private final JdbcClient db;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

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
        return db.sql("""
                        select id, name, created_at, expires_at, revoked_at from api_token
                        where account_id = :account order by created_at desc, id""")
                .param("account", user.id())
                .query((row, number) -> row(row))
                .list();
    }

    /** @param expiresAt null: never by itself */
    @PreAuthorize(Access.READ)
    public NewApiToken create(@Nullable String name, @Nullable Instant expiresAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new InvalidException("expiresAt", "Must lie in the future.");
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = "gd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ApiToken token = tokens.saveAndFlush(new ApiToken(user.id(), name, TokenHash.of(secret), now, expiresAt));
        events.publishEvent(new Audited("created an API token", token.id(), token.name()));
        return new NewApiToken(new ApiTokenRow(token.id(), token.name(), now, expiresAt, null), secret);
    }

    /** Ends the token at once. @throws NotFoundException also when it is somebody else's */
    @PreAuthorize(Access.READ)
    public void revoke(UUID id) {
        ApiToken token = tokens.findById(id)
                .filter(found -> found.belongsTo(user.id()))
                .orElseThrow(() -> new NotFoundException("token", id));
        token.revoke(clock.instant().truncatedTo(ChronoUnit.MICROS));
        tokens.saveAndFlush(token);
        events.publishEvent(new Audited("revoked an API token", id, token.name()));
    }

    private static ApiTokenRow row(ResultSet row) throws SQLException {
        return new ApiTokenRow(
                Sql.uuid(row, "id"),
                row.getString("name"),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "expires_at"),
                Sql.instantOrNull(row, "revoked_at"));
    }
}
