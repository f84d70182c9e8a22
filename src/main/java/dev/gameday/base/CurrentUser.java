package dev.gameday.base;

import java.util.Set;
import java.util.UUID;

/** Who acts: the signed-in account, or the owner of the token that the API was called with. */
public interface CurrentUser {

    /** The account's id. @throws IllegalStateException when nobody is signed in */
    UUID id();

    /** The account's display name. @throws IllegalStateException when nobody is signed in */
    String name();

    /** Whether anybody is signed in. */
    default boolean present() {
        return true;
    }

    /** The teams that the account belongs to. @throws IllegalStateException when nobody is signed in */
    default Set<UUID> teams() {
        return Set.of();
    }

    /** Whether the account has the role, directly or through one that includes it; false when nobody is signed in. */
    boolean has(Role role);
}
