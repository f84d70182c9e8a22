package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An account as lists show it. */
public record AccountRow(UUID id, String email, String name, Set<Role> roles, boolean enabled, long version) {

    /** The roles from the most to the least powerful. */
    public List<Role> sortedRoles() {
        return roles.stream().sorted().toList();
    }
}
