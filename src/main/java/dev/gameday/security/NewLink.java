package dev.gameday.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link just made.
 *
 * @param path where it leads, from the root of the application; shown this once
 */
public record NewLink(UUID accountId, LinkPurpose purpose, String path, Instant expiresAt) {
    @Override
    public String toString() {
        return "NewLink[" + accountId + ", " + purpose + "]";
    }
}
