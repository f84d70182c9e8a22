package dev.gameday.testing;

import dev.gameday.base.Role;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs code as somebody: puts the person into the security context of this thread and takes it out afterwards. */
public final class Acting {
    private Acting() {}

    /** As a person with only that role, always the same one per role. */
    public static <T> T as(Role role, Callable<T> work) {
        return as(authentication(idOf(role), nameOf(role), role), work);
    }

    /** As a person with only that role, always the same one per role. */
    public static void as(Role role, Work work) {
        as(role, () -> {
            work.run();
            return true;
        });
    }

    /** As nobody. */
    public static void asNobody(Work work) {
        as((Authentication) null, () -> {
            work.run();
            return true;
        });
    }

    /** The id of the person that {@link #as(Role, Work)} runs things as. */
    public static UUID idOf(Role role) {
        return UUID.nameUUIDFromBytes(("account of " + role).getBytes(StandardCharsets.UTF_8));
    }

    static String nameOf(Role role) {
        return "The " + role.name().toLowerCase(Locale.ROOT);
    }

    static Authentication authentication(UUID id, String name, Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Person(id, name), null, AuthorityUtils.createAuthorityList(role.authority()));
    }

    static <T> T as(@Nullable Authentication authentication, Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
            return Work.call(work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Stands for an account. */
    record Person(UUID id, String name) implements java.security.Principal {
        @Override
        public String getName() {
            return name;
        }
    }
}
