package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.EnumSet;
import java.util.Set;

/** How much of its owner's rights a token has; never more than the owner. */
public enum TokenScope {
    /** Delivers alerts, as long as its owner may run game days, and can do nothing else. */
    ALERTS("Deliver alerts"),
    /** Reads what the owner may read, except what only administrators may, and changes nothing. */
    READ("Read"),
    /** Reads and changes, except what only administrators may. */
    WRITE("Read and write"),
    /** Everything that the owner may. */
    ADMIN("Everything");

    private final String label;

    TokenScope(String label) {
        this.label = label;
    }

    /** The words on the screens. */
    public String label() {
        return label;
    }

    /** What is left of the owner's roles: an administrator's token that is not for that acts like a manager's and organizer's. */
    Set<Role> of(Set<Role> roles) {
        if (this == ALERTS) {
            return Set.of();
        }
        Set<Role> left = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        if (this != ADMIN && left.remove(Role.ADMINISTRATOR)) {
            left.add(Role.MANAGER);
            left.add(Role.ORGANIZER);
        }
        return left;
    }
}
