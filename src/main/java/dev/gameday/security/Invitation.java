package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite.
 *
 * @param teams the teams they belong to; null or empty: none yet
 * @param days how long the link works; null: as usual
 */
public record Invitation(
        @Nullable String email,
        @Nullable String name,
        @Nullable Set<Role> roles,
        @Nullable Set<UUID> teams,
        @Nullable Integer days) {}
