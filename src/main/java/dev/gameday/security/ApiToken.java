package dev.gameday.security;

import dev.gameday.base.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a program act as its account; only the hash of the secret is kept. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class ApiToken {
    @Id
    private UUID id;

    private UUID accountId;
    private String name;
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private Instant createdAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(
            UUID accountId,
            @Nullable String name,
            String tokenHash,
            TokenScope scope,
            Instant now,
            @Nullable Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.name = Text.name("name", name);
        this.tokenHash = tokenHash;
        this.scope = scope;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Revoking twice is no mistake. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean belongsTo(UUID account) {
        return accountId.equals(account);
    }

    String name() {
        return name;
    }

    UUID id() {
        return id;
    }
}
