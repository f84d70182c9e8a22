package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account to create; the password is told to its owner by whoever creates it. */
public record NewAccount(
        @Nullable String email,
        @Nullable String name,
        @Nullable String password,
        @Nullable Set<Role> roles) {

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return "NewAccount[" + email + ", " + roles + "]";
    }
}
