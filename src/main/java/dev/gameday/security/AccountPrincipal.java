package dev.gameday.security;

import dev.gameday.base.Role;
import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The account that acts, as it was when it signed in.
 *
 * @param roles as given to the account, without those they include
 * @param sessionEpoch sessions with an older epoch than the account's are over
 */
public record AccountPrincipal(UUID id, String email, String name, Set<Role> roles, int sessionEpoch)
        implements AuthenticatedPrincipal, Serializable {
    static final RoleHierarchy HIERARCHY = RoleHierarchyImpl.fromHierarchy(Role.HIERARCHY);

    public AccountPrincipal {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return name;
    }

    /** The roles and all that they include, so that every check understands them, whether it knows the hierarchy or not. */
    public Collection<GrantedAuthority> authorities() {
        return Set.copyOf(HIERARCHY.getReachableGrantedAuthorities(roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList()));
    }

    /** What goes into the security context when this account acts. */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities());
    }
}
