package dev.gameday.security;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who acts from the security context, which sessions, tokens, set-up and tests fill alike. */
@Component
class CurrentAccount implements CurrentUser {
    private final JdbcClient db;

    CurrentAccount(JdbcClient db) {
        this.db = db;
    }

    @Override
    public UUID id() {
        return required().id();
    }

    @Override
    public String name() {
        return required().name();
    }

    @Override
    public boolean present() {
        return principal().isPresent();
    }

    @Override
    public Set<UUID> teams() {
        return Set.copyOf(db.sql("select team_id from account_team where account_id = :me")
                .param("me", id())
                .query(UUID.class)
                .list());
    }

    @Override
    public boolean has(Role role) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && AccountPrincipal.HIERARCHY.getReachableGrantedAuthorities(authentication.getAuthorities()).stream()
                        .anyMatch(authority -> role.authority().equals(authority.getAuthority()));
    }

    static Optional<AccountPrincipal> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(AccountPrincipal.class::isInstance)
                .map(AccountPrincipal.class::cast);
    }

    private static AccountPrincipal required() {
        return principal().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }
}
