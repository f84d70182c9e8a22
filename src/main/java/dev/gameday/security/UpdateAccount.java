package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * New facts of an account whose {@code version} was read.
 *
 * @param teams the teams that it belongs to; null leaves them as they are
 */
public record UpdateAccount(
        long version,
        @Nullable String email,
        @Nullable String name,
        @Nullable Set<Role> roles,
        @Nullable Set<UUID> teams) {

    public UpdateAccount(long version, @Nullable String email, @Nullable String name, @Nullable Set<Role> roles) {
        this(version, email, name, roles, null);
    }
}
