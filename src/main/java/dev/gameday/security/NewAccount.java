package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account to create; the password is told to its owner by whoever creates it.
 *
 * @param requestId becomes the account's id, so that a repeat is harmless; null to leave it to Gameday
 */
public record NewAccount(
        @Nullable UUID requestId,
        @Nullable String email,
        @Nullable String name,
        @Nullable String password,
        @Nullable Set<Role> roles) {

    public NewAccount(
            @Nullable String email, @Nullable String name, @Nullable String password, @Nullable Set<Role> roles) {
        this(null, email, name, password, roles);
    }

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return "NewAccount[" + email + ", " + roles + "]";
    }
}
