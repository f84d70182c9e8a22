package dev.gameday.security;

import dev.gameday.base.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as the list of people shows it.
 *
 * @param lastSeenAt in a browser, to the minute; null: never so far
 */
public record PersonRow(
        UUID id,
        String email,
        String name,
        Set<Role> roles,
        List<TeamOf> teams,
        AccountStatus status,
        @Nullable Instant lastSeenAt,
        long version) {

    /** A team that somebody belongs to. */
    public record TeamOf(UUID id, String name) {}

    /** The roles from the most to the least powerful. */
    public List<Role> sortedRoles() {
        return roles.stream().sorted().toList();
    }
}
