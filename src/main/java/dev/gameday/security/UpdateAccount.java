package dev.gameday.security;

import dev.gameday.base.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New facts of an account whose {@code version} was read. */
public record UpdateAccount(
        long version,
        @Nullable String email,
        @Nullable String name,
        @Nullable Set<Role> roles) {}
