package dev.gameday.testing;

import dev.gameday.base.Role;
import dev.gameday.security.AccountPrincipal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs code as somebody: puts the person into the security context of this thread and takes it out afterwards. */
public final class Acting {
    private Acting() {}

    /** As a person with only that role, always the same one per role; there is no row in the account table for them. */
    public static <T> T as(Role role, Callable<T> work) {
        return as(authentication(role), work);
    }

    /** As a person with only that role, always the same one per role. */
    public static void as(Role role, Work work) {
        as(role, () -> {
            work.run();
            return true;
        });
    }

    /** As that account. */
    public static <T> T as(AccountPrincipal person, Callable<T> work) {
        return as(person.authentication(), work);
    }

    /** As that account. */
    public static void as(AccountPrincipal person, Work work) {
        as(person, () -> {
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

    static Authentication authentication(Role role) {
        String email = role.name().toLowerCase(Locale.ROOT) + "@example.org";
        return new AccountPrincipal(idOf(role), email, nameOf(role), Set.of(role), 0).authentication();
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
}
